import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { judgeFacts, judgeFactsForAll, type VerdictPage } from '#contract/judging'
import { ProblemError } from '../../../app/api.ts'
import { asking } from '../../../app/queries.ts'
import type { FactsDraft } from './facts-draft.ts'

const REST_MS = 300

/** What the server makes of the facts as they stand. */
export interface Judged {
  readonly verdicts: readonly VerdictPage[] | null
  /** Facts at fault, by place. */
  readonly problems: ReadonlyMap<string, string>
  /** What is wrong with the question as a whole: no law on that day, not for this subject. */
  readonly refusal: string | null
  readonly isJudging: boolean
  /** Whether the verdicts are of every award. */
  readonly isOfAll: boolean
}

interface Question {
  readonly facts: FactsDraft
  /** `''` is every award. */
  readonly award: string
  readonly draftId: string | null
}

/** Judges facts a moment after the typing rests. */
export function useVerdict({ facts, award, draftId }: Question): Judged {
  const asked = useMemo(() => ({ facts, award, draftId }), [facts, award, draftId])
  // Facts and award settle together: another kind of subject brings another award with it.
  const [settled] = useDebouncedValue(asked, REST_MS)
  const one = useQuery({
    ...asking(judgeFacts, {
      params: { award: settled.award },
      body: { facts: settled.facts, draftId: settled.draftId },
    }),
    enabled: settled.award !== '',
    placeholderData: keepPreviousData,
  })
  const all = useQuery({
    ...asking(judgeFactsForAll, { body: { facts: settled.facts } }),
    enabled: settled.award === '',
    placeholderData: keepPreviousData,
  })
  const { error, isFetching } = settled.award === '' ? all : one
  const problems = problemsIn(error)
  return {
    verdicts: error
      ? null
      : settled.award === ''
        ? (all.data?.verdicts ?? null)
        : one.data
          ? [one.data]
          : null,
    problems,
    refusal: error && problems.size === 0 ? error.message : null,
    isOfAll: settled.award === '',
    isJudging: isFetching || settled !== asked,
  }
}

function problemsIn(error: Error | null): ReadonlyMap<string, string> {
  const fields = error instanceof ProblemError ? error.problem.fields : []
  return new Map(fields.map(({ path, detail }) => [path.replace(/^(?:body\.)?facts\./, ''), detail]))
}
