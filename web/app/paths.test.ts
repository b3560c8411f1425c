import { describe, expect, it } from 'vitest'
import { paths } from './paths.ts'

describe('the addresses of the app', () => {
  it('are the ones that links in mails and bookmarks hold', () => {
    const all = {
      myWork: paths.myWork(),
      myTask: paths.myTask('2'),
      signIn: paths.signIn(),
      signInAndOn: paths.signIn('/plans/1?view=list'),
      forgotPassword: paths.forgotPassword(),
      resetPassword: paths.resetPassword('abc'),
      firstRun: paths.firstRun(),
      chooseAgency: paths.chooseAgency(),
      account: paths.account(),
      plans: paths.plans(),
      plan: paths.plan('1'),
      planFiltered: paths.plan('1', { view: 'list', state: 'late', unit: undefined }),
      task: paths.task('1', '2'),
      papers: paths.papers(),
      importPaper: paths.importPaper(),
      paper: paths.paper('1'),
      paperAtSpan: paths.paper('1', { start: 10, end: 20 }),
      draft: paths.draft('1'),
      agency: paths.agency(),
      units: paths.units(),
      unit: paths.unit('1'),
      people: paths.people(),
      person: paths.person('1'),
      regulations: paths.regulations(),
      regulation: paths.regulation('1'),
      members: paths.members(),
      audit: paths.audit(),
      outbox: paths.outbox(),
    }
    expect(all).toMatchInlineSnapshot(`
      {
        "account": "/account",
        "agency": "/agency",
        "audit": "/audit",
        "chooseAgency": "/choose-agency",
        "draft": "/drafts/1",
        "firstRun": "/first-run",
        "forgotPassword": "/forgot-password",
        "importPaper": "/papers/import",
        "members": "/members",
        "myTask": "/tasks/2",
        "myWork": "/",
        "outbox": "/outbox",
        "paper": "/papers/1",
        "paperAtSpan": "/papers/1?from=10&to=20",
        "papers": "/papers",
        "people": "/people",
        "person": "/people/1",
        "plan": "/plans/1",
        "planFiltered": "/plans/1?view=list&state=late",
        "plans": "/plans",
        "regulation": "/regulations/1",
        "regulations": "/regulations",
        "resetPassword": "/reset-password?token=abc",
        "signIn": "/sign-in",
        "signInAndOn": "/sign-in?next=%2Fplans%2F1%3Fview%3Dlist",
        "task": "/plans/1/tasks/2",
        "unit": "/units/1",
        "units": "/units",
      }
    `)
    expect(new Set(Object.keys(paths))).toEqual(
      new Set(Object.keys(all).filter((name) => !/AndOn|Filtered|AtSpan/.test(name))),
    )
  })
})
