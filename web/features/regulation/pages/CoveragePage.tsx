import { type CoverageRow, coverageStatus, coverageStatusLabels, readCoverage } from '#contract/coverage'
import { Answer } from '#ui/answer/Answer'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import styles from '../coverage/Coverage.module.css'
import { CoverageTable } from '../coverage/CoverageTable.tsx'
import { rowsAsked } from '../coverage/coverage-filters.ts'
import { statusLooks } from '../coverage/KnownAs.tsx'
import { NotModelled } from '../coverage/NotModelled.tsx'

const defaults = { status: '', area: '', q: '', now: '' }

/** How far the law in the program is verified, text by text, and what it leaves out on purpose. */
export function CoveragePage() {
  const coverage = useAsk(readCoverage)
  return (
    <Page
      title="Mức độ kiểm chứng"
      lead="Từng tiêu chuẩn, con số, thời hạn và văn bản: đã đối chiếu ở đâu, chưa đối chiếu vì sao, và những gì phần mềm cố ý không tính."
      actions={
        <LinkButton to={paths.enteredStandards()} icon="edit">
          Tiêu chuẩn do quản trị nhập
        </LinkButton>
      }
    >
      <Answer of={coverage}>
        {({ rows, notModelled, today }) => (
          <>
            <Rows rows={rows} today={today} />
            <Section title="Cố ý không tính">
              <NotModelled rows={notModelled} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  )
}

interface RowsProps {
  readonly rows: readonly CoverageRow[]
  readonly today: string
}

function Rows({ rows, today }: RowsProps) {
  const [filters, change] = useAddressState(defaults)
  const asked = rowsAsked(rows, filters, today)
  const ofStatus = (status: string) => asked.filter((row) => row.status === status)
  return (
    <>
      <div className={styles.counters}>
        <CounterFilters
          label="Lọc theo mức kiểm chứng"
          value={filters.status}
          onChange={(status) => change({ status })}
          counters={[
            { value: '', label: 'Tất cả', count: asked.length },
            ...coverageStatus.options.map((status) => ({
              value: status,
              label: coverageStatusLabels[status],
              count: ofStatus(status).length,
              icon: statusLooks[status].icon,
              tone: statusLooks[status].tone,
            })),
          ]}
        />
      </div>
      <CoverageTable
        rows={filters.status === '' ? asked : ofStatus(filters.status)}
        areas={[...new Set(rows.map(({ area }) => area))]}
        filters={filters}
        onChange={change}
      />
    </>
  )
}
