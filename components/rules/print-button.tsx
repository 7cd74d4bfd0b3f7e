'use client';

import { Button } from '@mantine/core';
import styles from './rules.module.css';

export const PrintButton = () => (
  <Button variant="default" className={styles.screen} onClick={() => window.print()}>
    打印
  </Button>
);
