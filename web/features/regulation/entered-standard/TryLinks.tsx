import type { EnteredStandard } from '#contract/entered-standard'
import { LinkButton } from '#ui/button/LinkButton'
import { paths } from '../../../app/paths.ts'

/** Leads to the trial of one case and to the comparison of the whole staff, both with the draft. */
export function TryLinks({ standard: { id, scope, from } }: { readonly standard: EnteredStandard }) {
  const award = scope.kind === 'standard' ? { award: scope.award } : {}
  return (
    <>
      <LinkButton to={paths.trial({ ...award, draft: id })} icon="help">
        Thử trước một trường hợp
      </LinkButton>
      <LinkButton
        to={paths.comparison({ ...award, firstOn: from, secondOn: from, secondDraft: id })}
        icon="scales"
      >
        Thử trước với cả cơ quan
      </LinkButton>
    </>
  )
}
