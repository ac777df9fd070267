/** Names that chapters without a number have in Norwegian plans, in both language forms. */
const known = [
  'forord|føreord|innledning|innleiing|sammendrag|samandrag|kortversjon|oppsummering|oppsummering og konklusjon',
  'etterord|avslutning|avslutting|konklusjon|kilder|kjelder|kildeliste|kjeldeliste|kilder og litteratur',
  'kjelder og litteratur|litteratur|litteraturliste|referanser|referansar|referanseliste|vedlegg|vedleggsliste|vedleggsoversikt',
  'ordliste|ordforklaringer|ordforklaringar|begreper|begrepsavklaring|begrepsavklaringer|omgrep|omgrepsavklaring',
  'bakgrunn|handlingsplan|tiltaksplan|handlingsdel|planprosess|planprosessen|lovgrunnlag|visjon|satsingsområder|satsingsområde',
].flatMap((line) => line.split('|'));
const knownNames = new Set(known);

/** True for a line that is nothing but such a name: "Forord", "KJELDER". */
export const isKnownHeading = (line: string): boolean =>
  knownNames.has(
    line
      .toLowerCase()
      .replace(/[\s:.]+$/g, '')
      .trim(),
  );
