type MailPreviewProps = { readonly subject: string; readonly text: string; readonly lang: string };

/** An email as it will be sent, on the page that sends it. */
export function MailPreview({ subject, text, lang }: MailPreviewProps) {
  return (
    <div lang={lang} className="stack gap-s3 wrap-anywhere max-w-text">
      <p>
        <strong>{subject}</strong>
      </p>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
    </div>
  );
}
