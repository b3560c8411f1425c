import { type Access, access, officer } from './access.ts'

const given = {
  name: 'Khối thi đua thử',
  kind: 'bloc',
  level: 'province',
  aliases: [],
  sinceYear: null,
  untilYear: null,
  parts: [],
}

/** Everyone reads whom the agency belongs to and answers; the officer keeps it. */
export const accessOfBloc: Readonly<Record<string, Access>> = {
  'bloc.listBlocs': access('member', () => ({ query: { year: '2026' } })),
  'bloc.addBloc': access(officer, () => ({ body: given })),
  'bloc.correctBloc': access(officer, ({ bloc: id }, version) => ({
    params: { id },
    body: { ...given, version },
  })),
  'bloc.assignIssuer': access(officer, ({ bloc: id }, version) => ({
    params: { id },
    body: { version, alias: 'Nơi thử' },
  })),
  'bloc.removeBloc': access(officer, ({ bloc: id }, version) => ({ params: { id }, body: { version } })),
}
