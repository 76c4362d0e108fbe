import { catalogue } from 'osvif/catalogue';

export * as tables from 'osvif/catalogue';
export const { objects, types } = catalogue;
export const bridge = catalogue.objects['VIFBridge'];
export const kind = bridge?.kind;
export const field = bridge?.fields['bridge_name'];
export const fallback = field?.default;
export const items = field?.items;
export const type = catalogue.types['UUID'];
