import type { LanguageForm } from '~/language/language-form';

const address = /(https?:\/\/\S+)/;

/** The text of a mail with its addresses as links, as mail programs show it. */
export function MailText({ text, language }: { text: string; language: LanguageForm }) {
  return (
    <div className="panel wrap-lines mail-text" lang={language}>
      {text.split(address).map((piece, index) =>
        address.test(piece) ? (
          <a className="ds-link" href={piece} key={index}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </div>
  );
}
