'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY = 3000;
/** How many times the page checks. After that it stops, because the reader has probably left it open. */
const MOST_CHECKS = 200;

/** Reads the page again every three seconds, for ten minutes. Without JavaScript there is a link. */
export function CheckAgain() {
  const router = useRouter();
  useEffect(() => {
    let checks = 0;
    const checking = setInterval(() => {
      checks += 1;
      if (checks >= MOST_CHECKS) clearInterval(checking);
      router.refresh();
    }, EVERY);
    return () => clearInterval(checking);
  }, [router]);
  return null;
}
