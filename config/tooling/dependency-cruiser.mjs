/** The dependency rules of the design, each with the advice to follow. */
const plugin = '^plugins/([^/]+)';
/** Tests, and what only tests use. */
const testFile = '(\\.test\\.tsx?|/testing/[^/]+\\.ts)$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'domain-is-pure',
      'The domain knows only itself: pass time, ids, settings and data as parameters.',
      { path: `${plugin}/domain/`, pathNot: testFile },
      { pathNot: '^plugins/$1/domain/' },
    ),
    rule(
      'domain-tests-stay-pure',
      'A domain test needs its domain, vitest and fast-check only.',
      { path: `${plugin}/domain/.*${testFile}` },
      { pathNot: ['^plugins/$1/domain/', '/node_modules/(vitest|fast-check)/', '^node_modules/(vitest|fast-check)/'] },
    ),
    rule(
      'ports-know-only-the-domain',
      'A port speaks in types of the domain or of the contracts.',
      { path: `${plugin}/ports/` },
      { pathNot: ['^plugins/$1/(domain|ports)/', '^config/src/contracts/'], dependencyTypesNot: ['core'] },
    ),
    rule(
      'adapters-not-server',
      'Adapters serve a port; the server is told about them in register.ts only.',
      { path: `${plugin}/adapters/` },
      { path: '^plugins/$1/(server|admin)/' },
    ),
    rule(
      'adapters-behind-ports',
      'Choose adapters in server/src/register.ts and pass them on as their port.',
      { path: `${plugin}/server/`, pathNot: ['/server/src/register\\.ts$', testFile] },
      { path: '^plugins/$1/adapters/' },
    ),
    rule(
      'admin-and-server-apart',
      'Admin and server meet over HTTP; shared types live in domain or config/src/contracts.',
      { path: `${plugin}/admin/` },
      { path: '^plugins/$1/(server|ports|adapters)/' },
    ),
    rule(
      'server-not-admin',
      'The server never needs code of the admin panel.',
      { path: `${plugin}/(server|ports|adapters)/` },
      { path: '^plugins/$1/admin/' },
    ),
    rule(
      'plugins-do-not-import-each-other',
      'Plugins meet in the outbox, in the contracts, or through strapi.plugin(name).service(name).',
      { path: `${plugin}/` },
      { path: '^plugins/', pathNot: '^plugins/$1/' },
    ),
    rule(
      'cms-is-wiring',
      'The CMS knows plugins by name in its package.json, never by file.',
      { path: '^cms/' },
      { path: '^(site|plugins|database|scripts|tests)/' },
    ),
    rule(
      'site-talks-http-only',
      'The site reads the CMS over HTTP; shared types live in config/src/contracts.',
      { path: '^site/' },
      { path: '^(cms|plugins|database|scripts|tests)/' },
    ),
    rule(
      'components-get-data-as-props',
      'Components get props; load data in a view model.',
      { path: '^site/src/components/' },
      { path: '^site/src/(loaders|view-models|pages)/' },
    ),
    rule(
      'config-is-a-leaf',
      'config is used by everybody and uses nobody.',
      { path: '^config/src/' },
      { path: '^(cms|site|plugins|database|scripts|tests)/' },
    ),
    rule(
      'nobody-imports-tests-or-scripts',
      'Product code does not need scripts or tests; scripts do not need tests.',
      { path: '^(config|cms|site|plugins|database|scripts)/', pathNot: '^scripts/' },
      { path: '^(scripts|tests)/' },
    ),
    rule(
      'scripts-not-tests',
      'A script never needs a test.',
      { path: '^scripts/', pathNot: '^scripts/bench/' },
      { path: '^tests/' },
    ),
    rule('no-cycles', 'Break the circle: move what both need into a file of its own.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.strapi|\\.astro|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
