import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { listDrafts } from '#contract/draft'
import { listPlans } from '#contract/plan'
import { showMoment } from '#text/days'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { DropArea } from '../DropArea.tsx'
import classes from '../Import.module.css'
import { PasteText } from '../PasteText.tsx'
import { onlyDraft } from '../paper-queue.ts'
import { QueuedPapers } from '../QueuedPapers.tsx'
import { useFileDrop } from '../use-file-drop.ts'
import { usePaperQueue } from '../use-paper-queue.ts'

/** Where the year begins: dropping the plan's paper, or going on with one under review. */
export function ImportPage() {
  const navigate = useNavigate()
  const { queue, add, stop, again } = usePaperQueue()
  const [pasted, setPasted] = useState<string | null>(null)
  const because = useAsk(listPlans).data?.abilities.importPlan.because ?? null
  const isOver = useFileDrop({
    onFiles: (files) => because === null && add(files),
    onText: (text) => because === null && setPasted(text),
  })
  const draftId = onlyDraft(queue)
  useEffect(() => {
    if (draftId) void navigate({ href: paths.draft(draftId), replace: true })
  }, [draftId, navigate])

  return (
    <Page
      title="Đưa kế hoạch vào"
      lead="Đưa bản kế hoạch thi đua, khen thưởng của năm vào, kể cả bản chụp; máy đọc ra từng việc, thời hạn, đơn vị; anh/chị kiểm tra rồi ghi vào năm."
      back={{ to: paths.plans() }}
      narrow
    >
      <DropArea isOver={isOver} isSmall={queue.length > 0} refusedBecause={because} onFiles={add} />
      <QueuedPapers queue={queue} onStop={stop} onAgain={again} />
      <PasteText
        pasted={pasted}
        refusedBecause={because}
        onOpen={() => setPasted('')}
        onClose={() => setPasted(null)}
        onFile={(file) => {
          setPasted(null)
          add([file])
        }}
      />
      <OpenDrafts />
    </Page>
  )
}

/** Reviews that were begun and not committed. */
function OpenDrafts() {
  const drafts = useAsk(listDrafts, { query: { state: 'reviewing' } }).data?.drafts ?? []
  if (drafts.length === 0) return null
  return (
    <section className={classes.drafts}>
      <h2>Đang rà soát dở</h2>
      <ul>
        {drafts.map(({ id, title, fileName, year, rowCount, updatedAt }) => (
          <li key={id}>
            <Link to={paths.draft(id)}>{title ?? fileName}</Link>
            <span>
              Năm {year} · {rowCount} việc · sửa lần cuối {showMoment(updatedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
