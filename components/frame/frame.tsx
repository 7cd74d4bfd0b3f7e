import type { ReactNode } from 'react';
import { type Actor, ROLE_LABELS } from '@/lib/workflow';
import { Shell } from '../ui/shell';
import { navigationFor } from './navigation';

/** The product's frame as a signed-in person sees it. */
export const Frame = ({ actor, school = '', children }: { actor: Actor; school?: string; children: ReactNode }) => (
  <Shell
    brand="公开年报"
    home="/reports"
    school={school}
    items={navigationFor(actor)}
    name={actor.name}
    roles={actor.roles.map((role) => ROLE_LABELS[role].name).join('、')}
  >
    {children}
  </Shell>
);
