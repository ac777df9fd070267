/** Names that only chapters of their own have, whatever else is numbered. */
const prefaceOrAppendix = new Set(
  (
    'forord|føreord|sammendrag|samandrag|kortversjon|etterord|kilder|kjelder|kildeliste|kjeldeliste|kildehenvisninger|kjeldetilvisingar|' +
    'kilder og litteratur|kjelder og litteratur|litteratur|litteraturliste|litteraturhenvisninger|referanser|referansar|' +
    'referanseliste|vedlegg|vedleggsliste|vedleggsoversikt|ordliste|ordforklaringer|ordforklaringar'
  ).split('|'),
);

/** Names that chapters often have, but sub-headings too. */
const common = new Set(
  (
    'innledning|innleiing|oppsummering|oppsummering og konklusjon|avslutning|avslutting|konklusjon|begreper|begrepsavklaring|' +
    'begrepsavklaringer|omgrep|omgrepsavklaring|omgrepsavklaringar|bakgrunn|handlingsplan|tiltaksplan|handlingsdel|planprosess|' +
    'planprosessen|lovgrunnlag|visjon|satsingsområder|satsingsområde|kunnskapsgrunnlag|status|organisering'
  ).split('|'),
);

const normal = (line: string) =>
  line
    .toLowerCase()
    .replace(/[\s:.]+$/g, '')
    .trim();

/** True for a line that is nothing but the name of a preface, a list of sources, an appendix: "Forord", "KJELDER". */
export const isPrefaceOrAppendix = (line: string): boolean => prefaceOrAppendix.has(normal(line));

/** True for a line that is nothing but a name which chapters without a number have in Norwegian plans. */
export const isKnownHeading = (line: string): boolean => isPrefaceOrAppendix(line) || common.has(normal(line));
