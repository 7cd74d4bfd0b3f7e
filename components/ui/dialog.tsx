'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

/**
 * The browser's own modal dialog: it keeps the focus inside, Esc closes it, and the focus returns to where it was.
 * The children are mounted only while it is open.
 */
export function Dialog(props: {
  open: boolean;
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const { open, title, onClose, wide, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
    // A dialog that is taken away while open cannot give the focus back itself.
    return () => {
      if (open && document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={titleId}
      // A dialog opened over this one tells of its own end here as well.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onCancel={(event) => !(event.target instanceof HTMLDialogElement) && event.preventDefault()}
    >
      {open && (
        <div className={styles.body}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}

/** The row of buttons at a dialog's foot; on a phone the main one comes first and fills the width. */
export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={styles.buttons}>{children}</div>
);
