'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { PersonMenu } from './person-menu';
import styles from './shell.module.css';
import { useDisclosure } from './use-disclosure';

export type NavItem = { href: string; label: string };

export type ShellBarProps = {
  brand: string;
  home: string;
  items: NavItem[];
  /** Whose house this is, after the brand; '' for none. */
  school: string;
  name: string;
  roles: string;
};

/** True for the page itself and the pages under it. */
const isCurrent = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`);

/** The bar: name of the product, the places, the person. On a phone the places fold into 菜单. */
export function ShellBar({ brand, home, items, school, name, roles }: ShellBarProps) {
  const path = usePathname();
  const menu = useDisclosure();
  return (
    <header className={styles.bar}>
      <Link href={home} className={styles.brand}>
        {brand}
        {school && <span className={styles.school}>{school}</span>}
      </Link>
      <div className={styles.menu} ref={menu.area}>
        <button type="button" className={styles.menuButton} {...menu.button} aria-controls="places">
          菜单
        </button>
        <nav id="places" aria-label="主导航" className={menu.open ? styles.placesOpen : styles.places}>
          {items.map(({ href, label }) => (
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
      <PersonMenu name={name} roles={roles} />
    </header>
  );
}
