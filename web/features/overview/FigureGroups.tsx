import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { Figure, FigureGroup } from '#contract/overview'
import { Section } from '#ui/section/Section'
import styles from './Overview.module.css'

interface FigureGroupsProps {
  readonly groups: readonly FigureGroup[]
  /** The year that is compared with. */
  readonly before: number
}

/** The numbers that reports need, each leading to what it counts, beside those of the year before. */
export function FigureGroups({ groups, before }: FigureGroupsProps): ReactNode {
  return (
    <Section title="Số liệu cho báo cáo">
      <div className={styles.groups}>
        {groups.map(({ id, title, figures }) => (
          <div key={id} className={styles.group}>
            <h3>{title}</h3>
            <dl>
              {figures.map((figure) => (
                <Fragment key={figure.id}>
                  <dt>{figure.label}</dt>
                  <dd data-known={figure.value !== null}>
                    <FigureValue figure={figure} />
                    {figure.before !== null && (
                      <span className={styles.before}>
                        {' '}
                        (năm {before}: {figure.before.toLocaleString('vi-VN')})
                      </span>
                    )}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  )
}

function FigureValue({ figure: { value, written, path, label } }: { readonly figure: Figure }): ReactNode {
  if (value === null || path === null) return written
  return (
    <Link to={path} aria-label={`${label}: ${written}`}>
      {written}
    </Link>
  )
}
