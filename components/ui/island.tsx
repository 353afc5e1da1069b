import type { ReactNode } from 'react';

/**
 * Marks a place that a script makes livelier. cache-handler.mjs sends a kept page without such a place free of any
 * script, so whatever runs in the browser on a public page stands in one of these.
 */
export const Island = ({ children }: { readonly children: ReactNode }) => (
  <div className="island" data-island="">
    {children}
  </div>
);
