import { Link } from '@tanstack/react-router'
import type { Citation } from '#contract/judging'
import { paths } from '../../../app/paths.ts'
import styles from './Law.module.css'

interface CitationLinkProps {
  readonly cite: Citation
  /** The day whose law is shown; the library then tells the state of that day. */
  readonly on?: string | undefined
}

/** A provision, leading to the instrument it stands in. */
export function CitationLink({ cite, on }: CitationLinkProps) {
  return (
    <Link to={paths.instrument(cite.source, { on })} className={styles.cite ?? ''}>
      {cite.text}
    </Link>
  )
}
