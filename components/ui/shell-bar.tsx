'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { NavItem } from './navigation';
import { isCurrent } from './navigation';
import { PersonMenu } from './person-menu';
import styles from './shell.module.css';
import { useDisclosure } from './use-disclosure';

/** The bar: name of the product, the places, the person. On a phone the places fold into 菜单. */
export function ShellBar(props: { items: NavItem[]; school: string; name: string; roles: string }) {
  const path = usePathname();
  const menu = useDisclosure();
  return (
    <header className={styles.bar}>
      <Link href="/reports" className={styles.brand}>
        公开年报
        {props.school && <span className={styles.school}>{props.school}</span>}
      </Link>
      <div className={styles.menu} ref={menu.area}>
        <button type="button" className={styles.menuButton} {...menu.button} aria-controls="places">
          菜单
        </button>
        <nav id="places" aria-label="主导航" className={menu.open ? styles.placesOpen : styles.places}>
          {props.items.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className={styles.place}
              aria-current={isCurrent(href, path) ? 'page' : undefined}
              onClick={menu.close}
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <PersonMenu name={props.name} roles={props.roles} />
    </header>
  );
}
