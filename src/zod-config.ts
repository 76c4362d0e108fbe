/** Zod schemas of configs, to compose with your own, and the scalars that they are made of. */
export * from '../generated/zod-config.ts';
export { IPAddress, IPNetwork, MACAddress, PCIAddress, UUID } from '../schemas/scalars.ts';
