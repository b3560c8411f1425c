import { useCallback } from 'react'
import { handlePaper, type PaperSummary } from '#contract/document'
import { call } from '../../../app/api.ts'
import { refresh } from '../../../app/queries.ts'
import { sentenceOf } from '../../../app/query-client.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { nameOf } from '../paper-words.ts'

type Handled = Pick<PaperSummary, 'id' | 'version' | 'title' | 'fileName'>

/** Takes papers for dealt with or opens them again, several at once; says so, with the way back. */
export function useHandling(): (papers: readonly Handled[], handled: boolean) => Promise<void> {
  return useCallback(handleAll, [])
}

async function handleAll(papers: readonly Handled[], handled: boolean): Promise<void> {
  if (papers.length === 0) return
  const outcomes = await Promise.allSettled(
    papers.map(({ id, version }) => call(handlePaper, { params: { id }, body: { version, handled } })),
  )
  const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const refusal = outcomes.find((outcome) => outcome.status === 'rejected')
  if (refusal) showToast({ kind: 'problem', message: sentenceOf(refusal.reason) })
  if (done.length > 0) {
    showToast({ kind: 'done', message: saidOf(done, handled), undo: () => void handleAll(done, !handled) })
  }
  await refresh('document')
}

function saidOf(papers: readonly Handled[], handled: boolean): string {
  const [only] = papers
  const whose = papers.length === 1 && only ? `“${shortened(nameOf(only))}”` : `${papers.length} văn bản`
  return handled ? `Đã xử lý ${whose}.` : `Đã mở lại ${whose}.`
}

const LONGEST = 70

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`
}
