import { deleteDepartment } from '@/lib/usecases/delete-department';
import { departmentName, idParams, route } from '@/lib/usecases/http';
import { renameDepartment } from '@/lib/usecases/rename-department';

export const PATCH = route({
  params: idParams,
  body: departmentName,
  run: (actor, { params, body }) => renameDepartment(actor, { ...params, ...body }),
});

export const DELETE = route({ params: idParams, run: (actor, { params }) => deleteDepartment(actor, params) });
