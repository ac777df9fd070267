/**
 * Lauvfjord: an invented municipality. The name, the places and the institutions exist nowhere else, and the
 * organisation number fails the check digit on purpose.
 */
export const municipality = {
  name: 'Lauvfjord kommune',
  shortName: 'Lauvfjord',
  languageForm: 'nn',
  population: 6412,
  organisationNumber: '000 000 001',
  email: 'postmottak@lauvfjord.example.no',
  hearingEmail: 'hoyring@lauvfjord.example.no',
  website: 'https://www.lauvfjord.example.no',
  address: { street: 'Kommunehuset, Øyravegen 1', postal: '0000 Lauvøyra' },
  about: {
    nn: 'Lauvfjord er ein fjord- og fjellkommune med 6 412 innbyggjarar i seks bygder.',
    nb: 'Lauvfjord er en fjord- og fjellkommune med 6 412 innbyggere i seks bygder.',
  },
  /** The sum is the population. */
  villages: [
    { name: 'Lauvøyra', population: 2656, note: 'kommunesenter' },
    { name: 'Selstranda', population: 1242, note: 'ferjekai og lakseslakteri, yst i fjorden' },
    { name: 'Skreddalen', population: 871, note: 'fjellbygd, vegen over Skardet blir stengd i uvêr' },
    { name: 'Fjordbotn', population: 692, note: 'inst i fjorden' },
    { name: 'Høgset', population: 561, note: 'høgdebygd ovanfor Lauvøyra' },
    { name: 'Kråkneset', population: 390, note: 'andre sida av fjorden, med ferje til Selstranda' },
  ],
} as const;
