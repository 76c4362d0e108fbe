import bridge from 'osvif/json-schema/config/VIFBridge.json' with { type: 'json' };
import bundle from 'osvif/json-schema/primitive.json' with { type: 'json' };

export const titles: string[] = [bundle.$defs.UUID.title, bridge.title];
// @ts-expect-error
export const mistyped: number = bundle.$defs.UUID.title;
