import { Menu, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { signOut } from '#contract/identity'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../paths.ts'
import { useChange } from '../queries.ts'
import { renewSession, useSession } from '../session.ts'
import styles from './UserMenu.module.css'

/** Who is signed in, and the way to their account, to another agency, and out. */
export function UserMenu({ name }: { readonly name: string }): ReactNode {
  const navigate = useNavigate()
  const leave = useChange(signOut, {
    onDone: () => void renewSession().then(() => navigate({ to: paths.signIn() })),
  })
  const agencyCount = useSession()?.agencies.length ?? 1
  return (
    <Menu position="bottom-end" width={240} withArrow>
      <Menu.Target>
        <UnstyledButton className={styles.target ?? ''} aria-label={`Tài khoản: ${name}`}>
          <span className={styles.initials} data-initials={initialsOf(name)} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item
          leftSection={<Icon name="person" />}
          onClick={() => void navigate({ to: paths.account() })}
        >
          Tài khoản của tôi
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="calendar" />}
          onClick={() => void navigate({ to: paths.calendars() })}
        >
          Lịch của tôi
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="bell" />}
          onClick={() => void navigate({ to: paths.reminderSettings() })}
        >
          Thư nhắc việc
        </Menu.Item>
        {agencyCount > 1 && (
          <Menu.Item
            leftSection={<Icon name="agency" />}
            onClick={() => void navigate({ to: paths.chooseAgency() })}
          >
            Đổi cơ quan
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="signOut" />} onClick={() => leave.mutate({})}>
          Đăng xuất
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** “Nguyễn Thị Minh Anh” → “MA”: given names are what people go by. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')
}
