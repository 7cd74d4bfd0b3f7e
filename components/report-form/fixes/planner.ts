export { leftOf } from '@/lib/validation/old-places';
export { planBack } from '@/lib/validation/put-back';
