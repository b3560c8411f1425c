import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LeadershipPage } from '#contract/overview'
import styles from './Leadership.module.css'

interface UnitTableProps {
  readonly rows: LeadershipPage['byUnit']
}

/** How each unit stands by what it chairs, those with most late tasks first. */
export function UnitTable({ rows }: UnitTableProps): ReactNode {
  if (rows.length === 0) return null
  return (
    <section className={styles.units} aria-label="Theo đơn vị">
      <table>
        <caption>Theo đơn vị chủ trì</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Trễ hạn</th>
            <th scope="col">Sắp đến hạn</th>
            <th scope="col">Đang chờ</th>
            <th scope="col">Chưa xong</th>
            <th scope="col">Đã xong</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unitId, unitName, late, dueSoon, waiting, unfinished, done, path }) => (
            <tr key={unitId}>
              <th scope="row">
                <Link to={path}>{unitName}</Link>
              </th>
              <td data-late={late > 0}>{late}</td>
              <td>{dueSoon}</td>
              <td>{waiting}</td>
              <td>{unfinished}</td>
              <td>{done}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
