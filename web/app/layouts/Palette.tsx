import { useDebouncedValue } from '@mantine/hooks'
import { openSpotlight } from '@mantine/spotlight'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { listPlans } from '#contract/plan'
import { searchKey } from '#contract/search-key'
import { searchTasks } from '#contract/task'
import { type Command, CommandPalette } from '#ui/command-palette/CommandPalette'
import { furtherPlaces, navigationFor } from '../navigation.ts'
import { paths } from '../paths.ts'
import { asking, useAsk } from '../queries.ts'
import { useSession } from '../session.ts'

/** Ctrl+K: places, plans and tasks by a few letters, with or without accents. */
export function Palette({ openings }: { readonly openings: number }): ReactNode {
  const [query, setQuery] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening counts, though nothing else changed
  useEffect(() => openSpotlight(), [openings])
  const places = usePlaces()
  const plans = usePlans()
  const tasks = useTasks(query)
  const words = searchKey(query).split(' ')
  const matches = ({ label }: Command): boolean => {
    const key = searchKey(label)
    return words.every((word) => key.includes(word))
  }
  return (
    <CommandPalette
      query={query}
      onQuery={setQuery}
      commands={[...places.filter(matches), ...plans.filter(matches), ...tasks]}
    />
  )
}

function usePlaces(): readonly Command[] {
  const navigate = useNavigate()
  return [
    ...navigationFor(useSession()?.pages ?? null).flatMap(({ destinations }) => destinations),
    ...furtherPlaces,
  ].map(({ label, to, icon }) => ({ id: to, label, icon, group: 'Trang', run: () => void navigate({ to }) }))
}

function usePlans(): readonly Command[] {
  const navigate = useNavigate()
  return (useAsk(listPlans).data?.plans ?? []).map(({ id, title, year }) => ({
    id,
    label: title,
    detail: `Năm ${year}`,
    icon: 'board',
    group: 'Kế hoạch',
    run: () => void navigate({ to: paths.plan(id) }),
  }))
}

function useTasks(query: string): readonly Command[] {
  const navigate = useNavigate()
  const [rested] = useDebouncedValue(query.trim(), 150)
  const found = useQuery({
    ...asking(searchTasks, { query: { search: rested, pageSize: 8 } }),
    enabled: rested.length >= 2,
    placeholderData: keepPreviousData,
  })
  if (rested.length < 2) return []
  return (found.data?.tasks ?? []).map(({ id, planId, title, wording }) => ({
    id,
    label: title,
    detail: wording ?? 'Không ghi thời hạn',
    icon: 'work',
    group: 'Nhiệm vụ',
    run: () => void navigate({ to: paths.task(planId, id) }),
  }))
}
