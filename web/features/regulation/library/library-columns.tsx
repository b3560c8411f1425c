import { Link } from '@tanstack/react-router'
import {
  type InstrumentSummary,
  instrumentKindLabels,
  instrumentLevelLabels,
  instrumentStateLabels,
} from '#contract/instrument'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { HitLine } from './HitLine.tsx'
import styles from './Library.module.css'
import { StateOnDay } from './StateOnDay.tsx'

/** The columns of the library; a link to an instrument keeps the words looked for and the day. */
export function libraryColumns(kept: {
  readonly q?: string
  readonly on?: string
}): readonly Column<InstrumentSummary>[] {
  return [
    {
      id: 'title',
      header: 'Văn bản',
      width: 340,
      value: ({ title }) => title,
      cell: ({ id, title, about, state, hit }) => (
        <span className={styles.title}>
          <Link to={paths.instrument(id, kept)}>{title}</Link>
          <span className={styles.onPhone}>
            <StateOnDay state={state} />
          </span>
          <span className={styles.about}>{about}</span>
          {hit && <HitLine hit={hit} />}
        </span>
      ),
    },
    {
      id: 'state',
      header: 'Hiệu lực',
      width: 150,
      value: ({ state }) => instrumentStateLabels[state],
      cell: ({ state }) => <StateOnDay state={state} />,
    },
    { id: 'from', header: 'Có hiệu lực', kind: 'day', width: 120, value: ({ inForceFrom }) => inForceFrom },
    {
      id: 'until',
      header: 'Hết hiệu lực từ',
      kind: 'day',
      width: 130,
      value: ({ inForceUntil }) => inForceUntil,
    },
    { id: 'issuedOn', header: 'Ban hành', kind: 'day', width: 110, value: ({ issuedOn }) => issuedOn },
    { id: 'issuer', header: 'Cơ quan ban hành', width: 190, value: ({ issuer }) => issuer },
    { id: 'files', header: 'Tệp', kind: 'number', width: 60, value: ({ files }) => files },
    {
      id: 'about',
      header: 'Trích yếu',
      isHiddenAtFirst: true,
      width: 320,
      value: ({ about }) => about,
    },
    {
      id: 'kind',
      header: 'Loại',
      isHiddenAtFirst: true,
      width: 140,
      value: ({ kind }) => instrumentKindLabels[kind],
    },
    {
      id: 'level',
      header: 'Cấp',
      isHiddenAtFirst: true,
      width: 130,
      value: ({ level }) => instrumentLevelLabels[level],
    },
  ]
}
