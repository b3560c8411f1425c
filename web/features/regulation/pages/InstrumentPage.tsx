import {
  type Instrument,
  type InstrumentOrigin,
  instrumentKindLabels,
  instrumentLevelLabels,
  readInstrument,
} from '#contract/instrument'
import { isDay, showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { DateField } from '#ui/date-field/DateField'
import { Facts } from '#ui/facts/Facts'
import { Page } from '#ui/page/Page'
import { Card, CardList, Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressParam, useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { AttachedFiles } from '../library/AttachedFiles.tsx'
import { CitedByList } from '../library/CitedByList.tsx'
import { CitingPapers } from '../library/CitingPapers.tsx'
import { InstrumentActions } from '../library/InstrumentActions.tsx'
import { LifeLine } from '../library/LifeLine.tsx'
import { Relations } from '../library/Relations.tsx'
import { StateOnDay } from '../library/StateOnDay.tsx'

const defaults = { q: '', on: '' }

/** One instrument: what it is, its life, what it is related to, what rests on it, how it is known, its files. */
export function InstrumentPage() {
  const id = useAddressParam('instrumentId')
  const [{ q, on }, change] = useAddressState(defaults)
  const instrument = useAsk(readInstrument, {
    params: { id },
    query: {
      ...(q === '' ? {} : { search: q }),
      ...(isDay(on) ? { on } : {}),
    },
  })
  const { data } = instrument
  return (
    <Page
      title={data?.title ?? 'Văn bản'}
      lead={data?.about}
      back={{ to: paths.instruments({ q, on }), label: 'Thư viện văn bản' }}
      actions={data && <InstrumentActions instrument={data} />}
    >
      <Answer of={instrument}>
        {(shown) => <InstrumentBody instrument={shown} onDay={(day) => change({ on: day ?? '' })} />}
      </Answer>
    </Page>
  )
}

const originWords: Readonly<Record<InstrumentOrigin, string>> = {
  program: 'Có sẵn trong phần mềm',
  installation: 'Do quản trị bản cài đặt nhập cho mọi cơ quan',
  own: 'Do cơ quan nhập, riêng cơ quan thấy',
}

interface InstrumentBodyProps {
  readonly instrument: Instrument
  readonly onDay: (day: string | null) => void
}

function InstrumentBody({ instrument, onDay }: InstrumentBodyProps) {
  const { kind, level, number, issuer, origin, state, on, relations, citedBy } = instrument
  return (
    <>
      <Section title="Hiệu lực" actions={<DateField label="Tính tại ngày" value={on} onChange={onDay} />}>
        <Facts
          facts={[
            [`Ngày ${showDay(on)}`, <StateOnDay key="state" state={state} />],
            ['Loại', instrumentKindLabels[kind]],
            ['Số, ký hiệu', number],
            ['Cơ quan ban hành', issuer],
            ['Cấp', instrumentLevelLabels[level]],
            ['Nguồn', originWords[origin]],
            ['Đối chiếu', <Checked key="check" check={instrument.check} />],
          ]}
        />
      </Section>
      <Section title="Quá trình hiệu lực">
        <LifeLine {...instrument} />
      </Section>
      <Section title="Văn bản liên quan">
        <Relations relations={relations} on={on} />
      </Section>
      <Section title="Nội dung dựa trên văn bản này">
        <CitedByList citedBy={citedBy} />
      </Section>
      <CitingPapers number={number} />
      <Section title="Tệp đính kèm">
        <AttachedFiles instrument={instrument} />
      </Section>
      <History history={instrument.history} />
    </>
  )
}

function Checked({ check }: Pick<Instrument, 'check'>) {
  if (check === null) return 'Do người nhập chịu trách nhiệm; xem tệp đính kèm.'
  return (
    <>
      <StateBadge icon={check.checked ? 'done' : 'alert'} tone={check.checked ? 'done' : 'due'}>
        {check.checked ? 'Đã đối chiếu' : 'Chưa đối chiếu'}
      </StateBadge>
      <div>{check.sentence}</div>
    </>
  )
}

function History({ history }: Pick<Instrument, 'history'>) {
  if (history.length === 0) return null
  return (
    <Section title="Ai đã nhập, đã sửa">
      <CardList>
        {history.map(({ at, by, action }) => (
          <Card key={`${at} ${action}`} head={action} aside={`${by}, ${showMoment(at)}`} />
        ))}
      </CardList>
    </Section>
  )
}
