import { useQuery } from '@tanstack/react-query'
import { searchPeople } from '#contract/people'
import { asking } from '../../app/queries.ts'

/** The people who work in a unit today, as choices; none while no unit is chosen. */
export function useUnitPeople(
  unitId: string | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useQuery({
    ...asking(searchPeople, { query: { unitId: unitId ?? '', pageSize: 200 } }),
    enabled: Boolean(unitId),
  })
  return (data?.people ?? []).map(({ id, fullName, postings }) => {
    const position = postings.find((posting) => posting.unitId === unitId)?.position
    return { value: id, label: position ? `${fullName}, ${position}` : fullName }
  })
}
