// The boundaries of architecture.md, "Dependency direction". Run by scripts/boundaries.ts; scripts/gates.test.ts plants a fault
// for every rule. Only what each layer may know is written down; a new kind of file in a capability is a "part" until it says more.
import { globSync, readFileSync } from 'node:fs';

const TEST = String.raw`\.test\.tsx?$|/testing/`;
const CAPABILITY = '^src/capabilities/([^/]+)/';
const OWN = '^src/capabilities/$1/';
const CONTRACT = String.raw`\.(contract|shapes)\.ts$`;
const MESSAGES = String.raw`/messages[^/]*\.ts$`;

/** What another capability may be asked through. */
const DOOR = String.raw`(index\.ts|[^/]+\.contract\.ts|domain/index\.ts|ui/shared\.tsx)$`;

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** `uses` of every manifest. A folder without a manifest may use nobody yet. */
function manifests() {
  return globSync('src/capabilities/*/').map((folder) => {
    const name = folder.replaceAll('\\', '/').replace(/\/$/, '').split('/').at(-1);
    return { name, uses: usesOf(`src/capabilities/${name}/capability.ts`) };
  });
}

function usesOf(path) {
  try {
    const list = /uses:\s*\[([^\]]*)\]/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  } catch {
    return [];
  }
}

const general = [
  // Types that name each other cost nothing at run time and often belong together; tidy refuses cycles between capabilities.
  forbid(
    'no-cycles',
    'Modules that need each other are one module, or one of them knows too much.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid('no-unresolved', 'Every import leads somewhere.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  forbid(
    'no-nobodys-folders',
    'A folder named after nothing becomes everybody’s; put the code with the noun it is about.',
    {},
    { path: '/(util|utils|common|lib|libs|helper|helpers|shared|misc)/', pathNot: 'node_modules' },
  ),
  forbid(
    'no-tests-in-the-product',
    'Tests and what is made for them stay out of what runs.',
    { path: '^src/', pathNot: TEST },
    { path: `${TEST}|^(e2e|bench|scripts)/` },
  ),
  forbid(
    'no-development-packages-in-the-product',
    'What runs needs only `dependencies`.',
    { path: '^src/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
  ),
];

const pure = [
  forbid(
    'kernel-knows-nothing',
    'The kernel is pure vocabulary.',
    { path: '^src/kernel/', pathNot: TEST },
    { pathNot: '^src/kernel/' },
  ),
  forbid(
    'model-knows-the-kernel',
    'The model is pure mathematics: no package, no node: module, no other layer.',
    { path: '^src/model/', pathNot: TEST },
    { pathNot: '^src/(kernel|model)/' },
  ),
  forbid(
    'standards-know-the-kernel',
    'Codecs know bytes and the vocabulary, no other layer.',
    { path: '^src/standards/', pathNot: TEST },
    { path: '^src/', pathNot: '^src/(kernel|standards)/' },
  ),
  forbid(
    'standards-do-no-io',
    'A codec is given its bytes.',
    { path: '^src/standards/', pathNot: TEST },
    { dependencyTypes: ['core'], pathNot: '^(node:)?(zlib|buffer|util)$' },
  ),
  forbid(
    'platform-knows-no-capability',
    'The platform is below everything that it serves.',
    { path: '^src/platform/', pathNot: TEST },
    { path: '^src/', pathNot: '^src/(kernel|platform)/' },
  ),
];

const insideACapability = [
  forbid(
    'domain-is-pure',
    'Decisions know the kernel, the model, the standards, contracts and other domains.',
    { path: `${CAPABILITY}domain/`, pathNot: TEST },
    {
      path: '^src/',
      pathNot: [
        '^src/(kernel|model|standards|platform/contract)/',
        `${OWN}domain/`,
        `${OWN}exercises/`,
        `${OWN}[^/]*${CONTRACT}`,
        String.raw`^src/capabilities/[^/]+/([^/]+\.contract\.ts|domain/index\.ts)$`,
      ],
    },
  ),
  forbid(
    'domain-does-no-io',
    'Decisions are given everything they need; only calculations of Node are let in.',
    { path: `${CAPABILITY}domain/`, pathNot: TEST },
    { dependencyTypes: ['core'], pathNot: '^(node:)?net$' },
  ),
  forbid(
    'domain-uses-no-package',
    'A decision that needs a package has a reason; write the exception here.',
    { path: `${CAPABILITY}domain/`, pathNot: TEST },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'contract-is-pure',
    'A contract is shared with the web app: it knows schemas and vocabulary only.',
    { path: `^src/capabilities/([^/]+)/[^/]+${CONTRACT}` },
    {
      pathNot: [
        '^src/(kernel|model|standards|platform/contract)/',
        `${OWN}[^/]+${CONTRACT}`,
        `${OWN}(domain|exercises)/`,
        String.raw`^src/capabilities/[^/]+/([^/]+\.contract\.ts|domain/index\.ts)$`,
        'node_modules/(zod|@orpc/contract)/',
      ],
    },
  ),
  forbid(
    'queries-below-actions',
    'Queries are SQL: they know neither actions nor routes.',
    { path: String.raw`^src/capabilities/[^/]+/[^/]*queries\.ts$` },
    { path: String.raw`^src/capabilities/[^/]+/([^/]*\.?(actions|routes)\.ts|capability\.ts)$` },
  ),
  forbid(
    'routes-on-top',
    'Only the manifest knows the routes, only the server the manifest; a table of routes may be put together from others.',
    { path: '^src/capabilities/', pathNot: [TEST, String.raw`(capability|routes)\.ts$`] },
    { path: String.raw`^src/capabilities/[^/]+/([^/]*routes\.ts|capability\.ts)$` },
  ),
  forbid(
    'manifest-on-top',
    'Only the server knows the manifest.',
    { path: '^src/(?!server/)', pathNot: TEST },
    { path: String.raw`^src/capabilities/[^/]+/capability\.ts$` },
  ),
  forbid(
    'capabilities-below-the-server',
    'A capability knows neither server, command line nor demo, and the web only from its ui folder.',
    { path: '^src/capabilities/', pathNot: TEST },
    { path: '^src/(server|cli|demo)/' },
  ),
  forbid(
    'capabilities-do-no-io',
    'Files, network and processes are the platform’s.',
    { path: '^src/capabilities/', pathNot: TEST },
    {
      dependencyTypes: ['core'],
      path: '^(node:)?(fs|fs/promises|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|process)$',
      // BlockList and isIP of node:net are calculations (sign-in hours and networks of a school).
      pathNot: '^(node:)?net$',
    },
  ),
  forbid(
    'server-code-without-the-web',
    'Only ui folders and messages know the web app; the command line speaks with the same words.',
    { path: '^src/(capabilities|platform|server|cli|demo)/', pathNot: ['/ui/', MESSAGES] },
    { path: '^src/web/', pathNot: String.raw`^src/web/text/(define-messages|messages|translate)\.ts$` },
  ),
];

const web = [
  forbid(
    'ui-knows-design-client-and-text',
    'A page uses the design system, the client and the text runtime; the shell only for the type of a page.',
    { path: `${CAPABILITY}ui/`, pathNot: TEST },
    {
      path: '^src/',
      pathNot: [
        '^src/web/(design|client|text)/',
        '^src/web/shell/page.ts$',
        '^src/(kernel|model)/',
        // The one writer of CSV, for what the browser itself makes a file of.
        '^src/standards/table/(write|cell-text)\\.ts$',
        `${OWN}(ui|domain)/`,
        // What an exercise is; never a generator, because its answers stay on the server.
        `${OWN}exercises/exercise\\.ts$`,
        `${OWN}[^/]+${CONTRACT}`,
        `${OWN}messages[^/]*\\.ts$`,
        String.raw`^src/capabilities/[^/]+/(ui/shared\.tsx|domain/index\.ts|[^/]+\.contract\.ts)$`,
      ],
    },
  ),
  forbid(
    'ui-takes-types-of-contracts',
    'No schema library reaches the browser: contracts and the page type are imported as types.',
    { path: '^src/(capabilities/[^/]+/ui|web)/', pathNot: TEST },
    {
      path: String.raw`${CONTRACT}|^src/platform/|^src/web/shell/page\.ts$|node_modules/(zod|@orpc/contract)/`,
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'browser-without-node',
    'There is no Node in a browser.',
    { path: '^src/(capabilities/[^/]+/ui|web)/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'web-below-nobody',
    'The shell finds capabilities by glob; it names none but the session of people, as a type.',
    { path: '^src/web/', pathNot: TEST },
    { path: '^src/', pathNot: ['^src/(web|kernel)/', String.raw`^src/capabilities/people/people\.contract\.ts$`] },
  ),
  forbid(
    'shell-on-top',
    'Design system, client and text runtime do not know the shell around them.',
    { path: '^src/web/(design|client|text)/', pathNot: TEST },
    { path: '^src/web/(shell/|main)' },
  ),
  forbid(
    'no-server-from-the-web',
    'Nothing of the server knows the web app’s own start.',
    { path: '^src/(?!web/)' },
    { path: String.raw`^src/web/(main\.tsx$|shell/(?!page\.ts$))` },
  ),
];

const between = [
  ...manifests().map(({ name, uses }) =>
    forbid(
      `uses-of-${name}`,
      `The manifest of ${name} names: ${uses.join(', ') || 'nobody'}. Add a capability to \`uses\` or do without it.`,
      { path: `^src/capabilities/${name}/`, pathNot: TEST },
      { path: `^src/capabilities/(?!(${[name, ...uses].join('|')})/)` },
    ),
  ),
  forbid(
    'through-the-front-door',
    'Between capabilities only index.ts, contracts, domain/index.ts and ui/shared.tsx.',
    { path: CAPABILITY, pathNot: TEST },
    { path: '^src/capabilities/', pathNot: [OWN, `^src/capabilities/[^/]+/${DOOR}`] },
  ),
  forbid(
    'everyone-through-the-front-door',
    'Server, command line, demo and scripts ask a capability what its index.ts offers; the server also its manifest. Tests may look inside.',
    { path: '^(src/(server|cli|demo)|scripts)/', pathNot: TEST },
    {
      path: '^src/capabilities/',
      pathNot: [`^src/capabilities/[^/]+/${DOOR}`, String.raw`/capability\.ts$`],
    },
  ),
];

export default {
  forbidden: [...general, ...pure, ...insideACapability, ...web, ...between],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
