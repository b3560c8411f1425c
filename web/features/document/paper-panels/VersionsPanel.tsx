import { useState } from 'react'
import { type Paper, readPaperVersion, restorePaperVersion } from '#contract/document'
import { showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { DiffLines } from '#ui/diff-lines/DiffLines'
import { useAsk, useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { usePaper } from '../paper/paper-context.ts'
import { textChanges } from '../paper/text-changes.ts'
import classes from './PaperPanels.module.css'

/** Every text the paper has had, latest first: what each changed, and the way back to it. */
export function VersionsPanel() {
  const { paper } = usePaper()
  const [open, setOpen] = useState<number | null>(null)
  const restore = useRestore(paper)
  const [latest] = paper.versions
  return (
    <div>
      <ul className={classes.cards}>
        {paper.versions.map(({ number, sentence, at, byName }) => (
          <li key={number} className={classes.card}>
            <div className={classes.versionHead}>
              <strong>Bản {number}</strong>
              {number === latest?.number && <span className={classes.now}>đang dùng</span>}
              <span className={classes.quiet}>
                {byName}, {showMoment(at)}
              </span>
            </div>
            <p className={classes.versionWords}>{sentence}</p>
            <div className={classes.actions}>
              {number > 1 && (
                <Button
                  size="compact-sm"
                  look="quiet"
                  icon="columns"
                  label={`${open === number ? 'Ẩn chỗ khác' : 'Khác gì bản trước'}: bản ${number}`}
                  onClick={() => setOpen(open === number ? null : number)}
                >
                  {open === number ? 'Ẩn chỗ khác' : 'Khác gì bản trước'}
                </Button>
              )}
              {number !== latest?.number && (
                <Button
                  size="compact-sm"
                  icon="undo"
                  label={`Lấy lại bản này: bản ${number}`}
                  disabledReason={paper.abilities.correct.because}
                  onClick={() => restore(number)}
                >
                  Lấy lại bản này
                </Button>
              )}
            </div>
            {open === number && <Changes paperId={paper.id} number={number} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Restores a version, with the way back to the one before. */
function useRestore({ id, version, versions }: Paper): (number: number) => void {
  const back = useChange(restorePaperVersion, { refreshes: ['plan', 'award'] })
  const restore = useChange(restorePaperVersion, {
    refreshes: ['plan', 'award'],
    onDone: (restored, { body }) => {
      const before = versions[0]?.number
      showToast({
        kind: 'done',
        message: `Đã lấy lại bản ${body.number}.`,
        ...(before === undefined
          ? {}
          : {
              undo: () =>
                back.mutate({ params: { id }, body: { version: restored.version, number: before } }),
            }),
      })
    },
  })
  return (number) => restore.mutate({ params: { id }, body: { version, number } })
}

function Changes({ paperId, number }: { readonly paperId: string; readonly number: number }) {
  const after = useAsk(readPaperVersion, { params: { id: paperId, number } })
  const before = useAsk(readPaperVersion, { params: { id: paperId, number: number - 1 } })
  return (
    <Answer of={after}>
      {({ text }) => (
        <Answer of={before}>{({ text: earlier }) => <ChangeLines before={earlier} after={text} />}</Answer>
      )}
    </Answer>
  )
}

function ChangeLines({ before, after }: { readonly before: string; readonly after: string }) {
  const changes = textChanges(before, after)
  if (changes.length === 0) return <p className={classes.quiet}>Chữ hai bản giống nhau.</p>
  return (
    <DiffLines
      differences={changes.map((change) => ({
        label: `Dòng ${change.line}`,
        before: change.before,
        after: change.after,
      }))}
    />
  )
}
