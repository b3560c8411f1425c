import { useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconButton } from '#ui/button/IconButton'

const next = { light: 'dark', dark: 'auto', auto: 'light' } as const
const icons = { light: 'light', dark: 'dark', auto: 'system' } as const
const labels = { light: 'Nền sáng', dark: 'Nền tối', auto: 'Nền theo máy' } as const

/** Light, dark, or as the machine is set; kept in this browser. */
export function ThemeSwitch(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <IconButton
      icon={icons[colorScheme]}
      label={`${labels[colorScheme]}; đổi sang ${labels[next[colorScheme]].toLowerCase()}`}
      onClick={() => setColorScheme(next[colorScheme])}
    />
  )
}
