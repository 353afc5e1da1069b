import { Inset } from './callout';

/** Confirms the last act of a person, at the top of the next page. */
export const DoneNotice = ({ text }: { readonly text: string }) => (
  <div className="mb-s5 noprint" role="status">
    <Inset>
      <p>
        <b>{text}</b>
      </p>
    </Inset>
  </div>
);
