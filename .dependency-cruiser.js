/**
 * The house: rooms upstairs use rooms downstairs, never the other way and never in a circle.
 * One room a line, from the top; rooms on one line do not know each other.
 */
const floors = [
  ['http'],
  ['site'],
  ['reports', 'reading'],
  ['triage'],
  ['councils', 'workshops'],
  ['submissions'],
  ['messages'],
  ['hearings'],
  ['plans'],
  ['privacy', 'abuse'],
  ['identity'],
  ['audit'],
  ['ui'],
  ['language'],
  ['platform'],
];

const roomPattern = (rooms) => `^app/(${rooms.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...floors.flatMap((rooms, floor) => [
      ...(floor === 0
        ? []
        : [
            {
              name: `${rooms.join('-and-')}-do-not-know-what-is-upstairs`,
              severity: 'error',
              from: { path: roomPattern(rooms), pathNot: '\\.test\\.' },
              to: { path: roomPattern(floors.slice(0, floor).flat()) },
            },
          ]),
      ...(rooms.length === 1
        ? []
        : rooms.map((room) => ({
            name: `${room}-does-not-know-its-neighbours`,
            severity: 'error',
            from: { path: roomPattern([room]), pathNot: '\\.test\\.' },
            to: { path: roomPattern(rooms.filter((other) => other !== room)) },
          }))),
    ]),
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/', pathNot: '^app/(ui|language)/' },
    },
    {
      name: 'only-identity-knows-lucia',
      severity: 'error',
      from: { pathNot: '^app/identity/sessions\\.server\\.ts$' },
      to: { path: 'node_modules/lucia' },
    },
    {
      name: 'the-product-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^(app|server|scripts|demo)/', pathNot: '\\.test\\.' },
      to: { path: '^(test|bench)/|\\.test\\.' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|app/generated' },
  },
};
