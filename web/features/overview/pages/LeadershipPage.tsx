import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type LeadershipPage as LeadershipAnswer, readLeadershipPage } from '#contract/overview'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import styles from '../leadership/Leadership.module.css'
import { LineList } from '../leadership/LineList.tsx'
import { UnitTable } from '../leadership/UnitTable.tsx'

/** What the leadership must know today, on one screen and one printed page. */
export function LeadershipPage(): ReactNode {
  const answer = useAsk(readLeadershipPage)
  return (
    <div className={styles.page}>
      <Page
        title="Lãnh đạo cần biết"
        lead={answer.data && `Ngày ${showDay(answer.data.today)}, mọi kế hoạch đang thực hiện.`}
        actions={
          <>
            <LinkButton to={paths.overview()} icon="density">
              Sơ kết, tổng kết
            </LinkButton>
            {answer.data && (
              <Button icon="print" onClick={() => window.print()}>
                In một trang
              </Button>
            )}
          </>
        }
      >
        <Answer of={answer} skeleton={<Skeletons rows={6} height={72} />}>
          {(page) => <Loaded page={page} />}
        </Answer>
      </Page>
    </div>
  )
}

function Loaded({ page }: { readonly page: LeadershipAnswer }): ReactNode {
  if (isEmpty(page)) return <NoYearYet />
  return (
    <>
      <Changes page={page} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <LineList
            title="Trễ hạn"
            icon="late"
            tone="late"
            lines={page.late.lines}
            total={page.late.total}
            all={page.late.path}
            none="Không có việc nào trễ hạn."
          />
          <LineList
            title="Chờ ký"
            icon="seal"
            tone="plain"
            lines={page.toSign.map(({ kind, id, title, path, since }) => ({
              id: `${kind} ${id}`,
              title,
              path,
              unitName: null,
              detail: `Trình từ ${showDay(since)}`,
            }))}
            total={page.toSign.length}
            all={null}
            none="Không có văn bản nào chờ ký."
          />
        </div>
        <LineList
          title="Có nguy cơ"
          icon="due"
          tone="due"
          lines={page.danger.lines}
          total={page.danger.total}
          all={page.danger.path}
          none="Không có việc nào sắp đến hạn, chờ quá lâu hay chỉ tiêu có nguy cơ."
        />
        <UnitTable rows={page.byUnit} />
      </div>
    </>
  )
}

/** Nothing is late where nothing is planned: that would be no good news. */
const isEmpty = ({ byUnit, late, danger, toSign }: LeadershipAnswer): boolean =>
  byUnit.length + late.total + danger.total + toSign.length === 0

function NoYearYet(): ReactNode {
  return (
    <EmptyState
      icon="board"
      title="Chưa có việc nào để theo dõi"
      action={
        <LinkButton to={paths.plans()} icon="board">
          Xem các kế hoạch năm
        </LinkButton>
      }
    >
      Khi cán bộ thi đua đưa kế hoạch năm vào, việc trễ hạn, có nguy cơ và văn bản chờ ký sẽ hiện ở đây.
    </EmptyState>
  )
}

function Changes({ page: { changes, since } }: { readonly page: LeadershipAnswer }): ReactNode {
  return (
    <p className={styles.changes}>
      Từ sau ngày {showDay(since)}:{' '}
      {changes.length === 0
        ? 'không có gì thay đổi.'
        : changes.map(({ id, count, sentence, path }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <Link to={path}>
                {count} {sentence}
              </Link>
            </span>
          ))}
      {changes.length > 0 && '.'}
    </p>
  )
}
