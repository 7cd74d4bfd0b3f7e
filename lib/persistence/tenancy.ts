import { Prisma } from './generated/client';

declare const scoped: unique symbol;

/**
 * The institution whose rows a call may touch. Every repository function takes one,
 * and it is made only from an actor the database vouches for (or by the seed).
 */
export type Scope = { readonly institutionId: string; readonly [scoped]: true };

export const scopeOf = ({ institutionId }: { institutionId: string }): Scope => ({ institutionId }) as Scope;

/** Belong to no institution: the institutions themselves, and sign-ins, which happen before one is known. */
const SHARED_MODELS: readonly string[] = ['Institution', 'SignInAttempt'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const names = (value: unknown): boolean => isObject(value) && typeof value.institutionId === 'string';

/** True when a query says which institution's rows it means: in its filter, or in every row it creates. */
export function namesInstitution(operation: string, args: unknown): boolean {
  if (!isObject(args)) return false;
  if (operation === 'create') return names(args.data);
  if (operation.startsWith('createMany')) return [args.data].flat().every(names);
  return names(args.where);
}

/** Refuses every query on an institution's rows that does not name the institution: a forgotten filter fails in the first test. */
export const tenancyGuard = Prisma.defineExtension({
  name: 'tenancy-guard',
  query: {
    $allModels: {
      $allOperations({ model, operation, args, query }) {
        if (!SHARED_MODELS.includes(model) && !namesInstitution(operation, args)) {
          throw new Error(`${model}.${operation} does not name the institution`);
        }
        return query(args);
      },
    },
  },
});
