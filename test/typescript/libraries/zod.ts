import * as schemas from 'osvif/zod';
import { z } from 'zod';

export * from 'osvif/zod';
export const { AnyVIF, metadata, VIFVHostUser_1_0 } = schemas;
export const bridge = schemas.VIFBridge.optional();
export const port = z.object({ id: schemas.UUID, vif: schemas.AnyVIF, networks: z.array(schemas.Network) });
export const readPort = (value: unknown) => port.parse(value);
export const readVIF = (value: unknown) => schemas.AnyVIF.safeParse(value);
