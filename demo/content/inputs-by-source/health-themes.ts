import type { ContentTheme } from '../content-types';

const theme = (name: string, title: string, description: string, parent: string | null = null): ContentTheme => ({
  name,
  plan: 'health',
  title,
  description,
  parent,
});

export const healthThemes: ContentTheme[] = [
  theme('careHomes', 'Sjukeheim og omsorgsbustad', 'Innhald, kvalitet og tal på plassar, også demensomsorg.'),
  theme('centralising', 'Samling på Lauvtun', 'For og imot alternativ A, B og C; avstand og nærleik.', 'careHomes'),
  theme('transport', 'Skyss og helsebuss', 'Korleis folk kjem seg til lege, behandling og besøk.'),
  theme('digital', 'Digital heimeoppfølging', 'Utstyr, dekning, tryggleik og kontakt med menneske.'),
  theme('young', 'Barn, unge og familiar', 'Alt om oppvekst som ikkje høyrer til undertema.'),
  theme('schoolHealth', 'Helsesjukepleiar på skulen', 'Tid, tilgjenge og kven som skal vere der.', 'young'),
  theme('youngCarers', 'Unge omsorgsgivarar', 'Barn med sjuke foreldre eller sysken.', 'young'),
  theme('staff', 'Bemanning og rekruttering', 'Heile stillingar, turnus, løn, bustad, vikarbyrå.'),
  theme('mentalHealth', 'Psykisk helse og rus', 'Ventetid, kveldsteam, møteplassar.'),
  theme('housing', 'Bustadene i Kvernavegen', 'Spreiing av bustader, naboskap og oppfølging.', 'mentalHealth'),
  theme('volunteers', 'Frivillige og pårørande', 'Samarbeid, avlasting, pårørandetelefonen.'),
  theme('economy', 'Økonomi og prioritering', 'Kostnader, lån, rekkjefølgje på tiltak.'),
];
