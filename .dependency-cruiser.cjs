/**
 * The house has one direction (docs/decisions/0001-layers-as-rooms.md): a room imports only rooms named before it.
 * Every rule's comment says where the code belongs instead; that is what a refusal prints.
 */
const ROOMS = [
  [
    'lib/report',
    'what a report is. It knows nothing of how it is checked, drawn, kept or shown: put that in the room that does so and pass the report in.',
  ],
  [
    'lib/prose',
    'how official Chinese reads. It speaks of text and, at most, of lib/report; a rule that judges text is a finding and belongs in lib/validation.',
  ],
  [
    'lib/validation',
    'what a good report is. It gives findings only; who may submit with them is lib/workflow, how they look is components/report-review.',
  ],
  ['lib/workflow', 'who may do what next. It is a table and sentences; carrying a step out is a verb in lib/usecases.'],
  [
    'lib/typeset',
    'where every character stands. It knows blocks and font metrics; turning a report into blocks is lib/render/document.',
  ],
  ['lib/render', 'what a report looks like. It is given content and metrics; fetching them is a use case.'],
  [
    'lib/intake',
    'how existing material comes in. It gives draft content; keeping it is a use case over lib/persistence.',
  ],
  ['lib/persistence', 'how things are kept. It asks nobody for permission and renders nothing: that is lib/usecases.'],
  ['lib/auth', 'who is asking. What they then may do is lib/workflow, doing it is lib/usecases.'],
  ['lib/usecases', 'what the program does. It returns values; pages and buttons are components, addresses are app.'],
  [
    'components',
    'what people touch. Data and actions arrive as props from app; a component never reaches for a route.',
  ],
  ['app', 'routes only; nothing imports a route but the framework.'],
];
const PURE = ['report', 'prose', 'validation', 'workflow', 'typeset', 'render'];
const TEST = '(\\.(test|arbitrary)\\.tsx?$|/testing(/|\\.tsx?$))';
/** Started by address, not by import. */
const WORKER = '[./]worker\\.m?tsx?$';

const roomRules = ROOMS.slice(0, -1).map(([room, belongs], index) => ({
  name: `${room.replace('lib/', '')}-looks-only-up`,
  comment: `${room}: ${belongs}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: TEST },
  to: {
    path: `^(${[...ROOMS.slice(index + 1).map(([later]) => later), 'bin', 'e2e'].join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'pure-rooms-touch-no-machine',
      comment:
        'Rooms 1–6 run in a browser, a worker and a millisecond test: no files, sockets or clocks. Read it in lib/usecases (or bin) and pass the value in.',
      severity: 'error',
      from: { path: `^lib/(${PURE.join('|')})/`, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-know-no-framework',
      comment:
        'Rooms 1–6 know no React, Next, Prisma or next-auth. What is drawn belongs in components, what is kept in lib/persistence.',
      severity: 'error',
      from: { path: `^lib/(${PURE.join('|')})/`, pathNot: TEST },
      to: {
        path: 'node_modules/(react|react-dom|@react-pdf|next|next-auth|@prisma|prisma|@mantine|@tiptap|server-only)/',
      },
    },
    {
      name: 'only-persistence-knows-prisma',
      comment:
        'Prisma and its rows stay in lib/persistence, where rows are parsed into lib/report types. Add a function there and call it.',
      severity: 'error',
      from: { pathNot: '^(lib/persistence|prisma|prisma\\.config)' },
      to: { path: '(node_modules/(@prisma|prisma|@libsql)/|^lib/persistence/generated/)' },
    },
    {
      name: 'components-are-given-their-data',
      comment:
        'Data and actions arrive as props; a component may name the types of lib/usecases, but running one belongs in app (or behind a route called with components/ui send()).',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(persistence|auth|usecases)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-could-ship-in-another-product',
      comment:
        'components/ui knows nothing of reports: only lib/result. What knows a report belongs in components/report-form, report-review, report-view …',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|components|app|bin)/', pathNot: '^(components/ui/|lib/result\\.ts$)' },
    },
    {
      name: 'app-is-thin',
      comment:
        'A route reads params, calls one use case and hands the value to a component. Checking, drawing, reading and keeping belong in lib/usecases.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^lib/(prose|validation|typeset|render|intake|persistence)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-line-goes-through-use-cases',
      comment:
        'bin is a door like app: it calls lib/usecases (to prepare the machine also lib/persistence); logic belongs there.',
      severity: 'error',
      from: { path: '^bin/', pathNot: TEST },
      to: { path: '^(components|app|e2e)/' },
    },
    {
      name: 'journeys-use-the-front-door',
      comment:
        'e2e drives the built app from outside; it may read the tables of lib/report and lib/workflow, nothing that reaches the data.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(lib/(persistence|auth|usecases|intake|render|typeset)|components|app)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Production code never imports a test or a test helper; move what both need into a module of its own.',
      severity: 'error',
      from: { pathNot: ['^e2e/', TEST, '^(vitest|playwright)\\.'] },
      to: { path: ['^e2e/', TEST] },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or share a third: give the shared part its own file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-modules',
      comment: 'No page, route or command reaches this module: wire it up or delete it.',
      severity: 'error',
      from: { path: ['^(app/|bin/|prisma/|proxy\\.ts$|instrumentation\\.ts$)', WORKER] },
      to: {
        path: '^(lib|components)/',
        pathNot: [TEST, WORKER, '\\.d\\.ts$'],
        reachable: false,
      },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'The package is not in package.json (or only among devDependencies): add it with an exact version.',
      severity: 'error',
      from: {
        path: '^(lib|components|app|bin)/',
        pathNot: [TEST, '^bin/(test|bench|lib/(test|bench))'],
      },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere: correct the path, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/persistence/generated' },
    exclude: { path: '^(\\.next|data|\\.cache|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
