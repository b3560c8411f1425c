import type { DraftHead } from '#contract/draft'
import { LinkButton } from '#ui/button/LinkButton'
import { paths } from '../../app/paths.ts'
import { DropDraft } from './DropDraft.tsx'

/** What can be done with the whole draft besides committing it. */
export function ReviewActions({ draft }: { readonly draft: DraftHead }) {
  return (
    <>
      <LinkButton to={paths.paper(draft.paperId)} icon="paper" look="quiet">
        Văn bản gốc
      </LinkButton>
      <DropDraft draft={draft}>Bỏ bản rà soát</DropDraft>
    </>
  )
}
