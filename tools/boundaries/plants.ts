/** A file with an import in it, and the rule it is about. */
export type Planting = Readonly<{ file: string; source: string; rule: string }>

const planting = (rule: string, file: string, ...imports: readonly string[]): Planting => ({
  rule,
  file,
  source: `${imports.map((line) => (line.includes('from') ? line : `import '${line}'`)).join('\n')}\nexport const planted = 1\n`,
})

const plan = 'server/modules/plan'

/** Imports that must be caught, each by the rule named first. */
export const forbidden: readonly Planting[] = [
  planting('law-stands-on-nothing', 'law/rules/asks-contract.ts', '#contract/council'),
  planting('law-is-pure', 'law/rules/asks-package.ts', 'zod'),
  planting('law-is-pure', 'law/rules/asks-node.ts', 'node:fs'),
  planting('law-is-pure', 'law/rules/asks-clock.ts', '../../server/platform/audit.ts'),
  planting('contract-stands-on-law', 'contract/asks-server.ts', '#platform/audit'),
  planting('contract-speaks-zod-only', 'contract/asks-package.ts', 'dayjs'),
  planting('contract-speaks-zod-only', 'contract/asks-node.ts', 'node:crypto'),
  planting('paperwork-stands-on-law', 'paperwork/reading/asks-contract.ts', '#contract/council'),
  planting('paperwork-touches-no-disk-and-no-network', 'paperwork/reading/asks-disk.ts', 'node:fs/promises'),
  planting('paperwork-touches-no-disk-and-no-network', 'paperwork/formats/asks-network.ts', 'node:https'),
  planting('server-stands-on-law-contract-paperwork', 'server/platform/asks-web.ts', '#ui/Button'),
  planting('web-stands-on-law-contract', 'web/app/asks-server.ts', '#platform/refusal'),
  planting(
    'web-stands-on-law-contract',
    'web/app/asks-types.ts',
    `import type {} from '#paperwork/reading/read-paper'`,
  ),
  planting('fixtures-stands-on-law-contract-paperwork-server', 'fixtures/asks-web.ts', '#ui/Button'),

  planting(
    'organisation-uses-only-what-it-declares',
    'server/modules/organisation/climbs.ts',
    '#modules/identity',
  ),
  planting('identity-uses-only-what-it-declares', 'server/modules/identity/climbs.ts', '#modules/plan'),
  planting(
    'regulation-uses-only-what-it-declares',
    'server/modules/regulation/sidesteps.ts',
    '#modules/document',
  ),
  planting('document-uses-only-what-it-declares', 'server/modules/document/climbs.ts', '../plan/index.ts'),
  planting('award-uses-only-what-it-declares', 'server/modules/award/climbs.ts', '#modules/plan'),
  planting('plan-uses-only-what-it-declares', `${plan}/undeclared.ts`, '#modules/lodger'),
  planting('target-uses-only-what-it-declares', 'server/modules/target/climbs.ts', '#modules/movement'),
  planting('movement-uses-only-what-it-declares', 'server/modules/movement/climbs.ts', '#modules/reminder'),
  planting(
    'inspection-uses-only-what-it-declares',
    'server/modules/inspection/sidesteps.ts',
    '#modules/bloc',
  ),
  planting(
    'propaganda-uses-only-what-it-declares',
    'server/modules/propaganda/climbs.ts',
    '#modules/reminder',
  ),
  planting('bloc-uses-only-what-it-declares', 'server/modules/bloc/sidesteps.ts', '#modules/inspection'),
  planting('overview-uses-only-what-it-declares', 'server/modules/overview/climbs.ts', '#modules/reminder'),
  planting('reminder-uses-only-what-it-declares', 'server/modules/reminder/sidesteps.ts', '#modules/bloc'),
  planting('module-front-door', `${plan}/operations/enters-by-window.ts`, '../../identity/store.ts'),
  planting(
    'modules-are-entered-by-the-front-door',
    'server/cli/enters-by-window.ts',
    '../modules/plan/store.ts',
  ),
  planting(
    'modules-are-entered-by-the-front-door',
    'server/http/enters-by-window.ts',
    '../modules/plan/routes.ts',
  ),
  planting('program-mounts-routes-only', 'server/program-windows.ts', './modules/plan/store.ts'),
  planting('only-routes-know-the-http-shelf', `${plan}/operations/asks-http.ts`, '#http/problem'),
  planting('platform-stands-below-modules', 'server/platform/asks-module.ts', '#modules/plan'),
  planting('platform-stands-below-modules', 'server/persistence/asks-http.ts', '#http/problem'),
  planting('model-is-pure', `${plan}/model/loads.ts`, '../store.ts'),
  planting('model-is-pure', `${plan}/model/asks-package.ts`, 'zod'),
  planting('model-is-pure', `${plan}/model/asks-platform.ts`, '#platform/audit'),
  planting('model-is-pure', `${plan}/model/asks-neighbour.ts`, '#modules/identity'),
  planting(
    'model-borrows-only-types',
    `${plan}/model/parses.ts`,
    `import { parse } from '#contract/council'`,
  ),
  planting(
    'model-borrows-only-types',
    `${plan}/model/reads.ts`,
    `import { openDocx } from '#paperwork/formats/docx'`,
  ),

  planting('sql-lives-in-stores', `${plan}/operations/speaks-sql.ts`, `import { sql } from 'kysely'`),
  planting('sql-lives-in-stores', `${plan}/policy.ts`, `import pg from 'pg'`),
  planting(
    'http-lives-in-routes',
    `${plan}/operations/speaks-http.ts`,
    `import type { FastifyRequest } from 'fastify'`,
  ),
  planting('http-lives-in-routes', 'server/platform/speaks-http.ts', `import cookie from '@fastify/cookie'`),
  planting(
    'document-libraries-live-in-paperwork',
    'paperwork/reading/opens-docx.ts',
    `import mammoth from 'mammoth'`,
  ),
  planting(
    'document-libraries-live-in-paperwork',
    `${plan}/operations/opens-pdf.ts`,
    `import { getDocumentProxy } from 'unpdf'`,
  ),
  planting(
    'picture-libraries-live-in-scanning',
    'paperwork/formats/decodes-pictures.ts',
    `import sharp from 'sharp'`,
  ),
  planting('mail-leaves-by-one-door', 'server/platform/audits-by-mail.ts', `import mailer from 'nodemailer'`),
  planting(
    'sign-in-lives-in-identity',
    `${plan}/operations/signs-in.ts`,
    `import { betterAuth } from 'better-auth'`,
  ),

  planting('web-shows-the-law-but-does-not-apply-it', 'web/app/applies-law.ts', '#law'),
  planting(
    'web-shows-the-law-but-does-not-apply-it',
    'web/features/plan/applies-rule.tsx',
    '../../../law/rules/ballot.ts',
  ),
  planting('labels-carry-no-rule', 'law/labels.ts', './rules/ballot.ts'),
  planting('web-runs-in-a-browser', 'web/app/asks-node.ts', 'node:path'),
  planting('ui-knows-nothing', 'web/ui/KnowsApp.tsx', '../app/paths.ts'),
  planting('ui-knows-nothing', 'web/ui/KnowsContract.tsx', `import type { Shape } from '#contract/council'`),
  planting('features-do-not-meet', 'web/features/plan/MeetsIdentity.tsx', '../identity/SignIn.tsx'),

  planting('fixtures-stay-out-of-production', `${plan}/operations/invents.ts`, '#fixtures/province'),
  planting(
    'production-does-not-lean-on-scaffolding',
    'server/http/leans-on-test.ts',
    '../testing/database.ts',
  ),
  planting('production-does-not-lean-on-scaffolding', 'law/rules/leans-on-tool.ts', '../../tools/oil.ts'),
  planting('production-does-not-lean-on-scaffolding', 'fixtures/leans-on-bench.ts', '../bench/read.ts'),
  planting(
    'production-runs-on-real-dependencies',
    'server/platform/leans-on-dev.ts',
    `import { SMTPServer } from 'smtp-server'`,
  ),
  planting('every-import-resolves', 'server/platform/leads-nowhere.ts', './nowhere.ts'),
  planting('no-cycles', 'paperwork/reading/chicken.ts', './egg.ts'),
  planting('no-cycles', 'contract/hen.ts', `import type { planted } from './chick.ts'`),
]

/** Imports that look alike and must pass every rule. */
export const allowed: readonly Planting[] = [
  planting('law-is-pure', 'law/rules/uses-law.ts', './ballot.ts'),
  planting('law-stands-on-nothing', 'law/cases.test.ts', 'vitest', 'node:fs', '#contract/council'),
  planting('contract-stands-on-law', 'contract/uses-law.ts', '#law'),
  planting('contract-speaks-zod-only', 'contract/uses-zod.ts', 'zod'),
  planting('paperwork-stands-on-law', 'paperwork/reading/uses-law.ts', '#law'),
  planting('paperwork-touches-no-disk-and-no-network', 'paperwork/formats/uses-zlib.ts', 'node:zlib'),
  planting(
    'server-stands-on-law-contract-paperwork',
    'server/cli/read.ts',
    '#paperwork/reading/read-paper',
    'node:fs',
  ),
  planting(
    'web-stands-on-law-contract',
    'web/features/plan/Shows.tsx',
    '#contract/council',
    '#ui/Button',
    'react',
  ),
  planting('fixtures-stands-on-law-contract-paperwork-server', 'fixtures/plants.ts', '#modules/plan', '#law'),

  planting('organisation-uses-only-what-it-declares', 'server/modules/organisation/stays.ts', './store.ts'),
  planting(
    'identity-uses-only-what-it-declares',
    'server/modules/identity/descends.ts',
    '#modules/organisation',
  ),
  planting(
    'regulation-uses-only-what-it-declares',
    'server/modules/regulation/descends.ts',
    '#modules/identity',
  ),
  planting(
    'document-uses-only-what-it-declares',
    'server/modules/document/descends.ts',
    '#modules/organisation',
  ),
  planting('award-uses-only-what-it-declares', 'server/modules/award/descends.ts', '#modules/document'),
  planting('target-uses-only-what-it-declares', 'server/modules/target/descends.ts', '#modules/plan'),
  planting('movement-uses-only-what-it-declares', 'server/modules/movement/descends.ts', '#modules/target'),
  planting('inspection-uses-only-what-it-declares', 'server/modules/inspection/descends.ts', '#modules/plan'),
  planting('propaganda-uses-only-what-it-declares', 'server/modules/propaganda/descends.ts', '#modules/plan'),
  planting('bloc-uses-only-what-it-declares', 'server/modules/bloc/descends.ts', '#modules/movement'),
  planting('overview-uses-only-what-it-declares', 'server/modules/overview/descends.ts', '#modules/target'),
  planting('reminder-uses-only-what-it-declares', 'server/modules/reminder/descends.ts', '#modules/plan'),
  planting(
    'plan-uses-only-what-it-declares',
    `${plan}/operations/descends.ts`,
    '#modules/document',
    '#modules/regulation',
  ),
  planting('module-front-door', `${plan}/operations/at-home.ts`, '../store.ts', '../model/state.ts'),
  planting('modules-are-entered-by-the-front-door', 'server/cli/knocks.ts', '#modules/plan'),
  planting('modules-are-entered-by-the-front-door', 'server/http/knocks.ts', '#modules/identity'),
  planting(
    'program-mounts-routes-only',
    'server/program.ts',
    './modules/plan/routes.ts',
    '#modules/plan',
    'fastify',
  ),
  planting(
    'only-routes-know-the-http-shelf',
    'server/modules/identity/routes.ts',
    '#http/problem',
    'fastify',
  ),
  planting(
    'platform-stands-below-modules',
    'server/platform/uses-persistence.ts',
    '#persistence/tenant',
    'zod',
  ),
  planting('model-is-pure', `${plan}/model/decides.ts`, '#law', '#platform/refusal', './state.ts'),
  planting(
    'model-borrows-only-types',
    `${plan}/model/names.ts`,
    `import type { Shape } from '#contract/council'`,
  ),
  planting(
    'model-borrows-only-types',
    `${plan}/model/names-paper.ts`,
    `import type { Shape } from '#paperwork/formats/docx'`,
  ),

  planting('sql-lives-in-stores', `${plan}/store/tasks.ts`, `import { sql } from 'kysely'`),
  planting(
    'sql-lives-in-stores',
    `${plan}/operations/names-a-table.ts`,
    `import type { Selectable } from 'kysely'`,
  ),
  planting('http-lives-in-routes', 'server/http/session.ts', 'fastify', '@fastify/cookie', 'better-auth'),
  planting('document-libraries-live-in-paperwork', 'paperwork/formats/pdf.ts', 'unpdf', 'mammoth'),
  planting('picture-libraries-live-in-scanning', 'paperwork/scanning/picture.ts', 'sharp', 'tesseract.js'),
  planting('mail-leaves-by-one-door', 'server/platform/mail.ts', 'nodemailer'),
  planting('sign-in-lives-in-identity', 'server/modules/identity/sign-in.ts', 'better-auth'),

  planting('web-shows-the-law-but-does-not-apply-it', 'web/app/shows-law.ts', '../../law/labels.ts'),
  planting('labels-carry-no-rule', 'law/catalogue/titles.ts', './awards.ts'),
  planting('web-runs-in-a-browser', 'web/app/paths.test.ts', 'node:fs', 'vitest'),
  planting('ui-knows-nothing', 'web/ui/Panel.tsx', './Button.tsx', '@mantine/core', '#text/verbs'),
  planting('features-do-not-meet', 'web/features/identity/SignIn.tsx', '#ui/Button'),

  planting('fixtures-stay-out-of-production', 'server/cli/demo.ts', '#fixtures/province'),
  planting('fixtures-stay-out-of-production', 'server/demo/load.ts', '#fixtures/province'),
  planting(
    'production-does-not-lean-on-scaffolding',
    `${plan}/operations/at-home.test.ts`,
    '../../../testing/database.ts',
    '#fixtures/province',
  ),
  planting(
    'production-does-not-lean-on-scaffolding',
    'e2e/year.test.ts',
    '#fixtures/province',
    '../server/testing/database.ts',
  ),
  planting('production-runs-on-real-dependencies', 'server/platform/mail.test.ts', 'smtp-server', 'vitest'),
  planting('every-import-resolves', 'server/platform/leads-home.ts', './audit.ts'),
  planting('no-cycles', 'paperwork/reading/egg-alone.ts', './read-paper.ts'),
]

/** The other halves of the planted cycles and meetings. */
export const accomplices: Readonly<Record<string, string>> = {
  'paperwork/reading/egg.ts': `import './chicken.ts'\n`,
  'contract/chick.ts': `import type { planted } from './hen.ts'\nexport type Chick = typeof planted\n`,
}
