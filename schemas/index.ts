import { HostInfo } from './host/HostInfo.ts';
import { HostPluginInfo } from './host/HostPluginInfo.ts';
import { HostPortProfileInfo } from './host/HostPortProfileInfo.ts';
import { HostVIFInfo } from './host/HostVIFInfo.ts';
import { InstanceInfo } from './host/InstanceInfo.ts';
import { FixedIP } from './network/FixedIP.ts';
import { FixedIPList } from './network/FixedIPList.ts';
import { Network } from './network/Network.ts';
import { Route } from './network/Route.ts';
import { RouteList } from './network/RouteList.ts';
import { Subnet } from './network/Subnet.ts';
import { SubnetList } from './network/SubnetList.ts';
import { DatapathOffloadBase } from './port-profile/DatapathOffloadBase.ts';
import { DatapathOffloadRepresentor } from './port-profile/DatapathOffloadRepresentor.ts';
import { VIFPortProfile8021Qbg } from './port-profile/VIFPortProfile8021Qbg.ts';
import { VIFPortProfile8021Qbh } from './port-profile/VIFPortProfile8021Qbh.ts';
import { VIFPortProfileBase } from './port-profile/VIFPortProfileBase.ts';
import { VIFPortProfileFPBridge } from './port-profile/VIFPortProfileFPBridge.ts';
import { VIFPortProfileFPOpenVSwitch } from './port-profile/VIFPortProfileFPOpenVSwitch.ts';
import { VIFPortProfileFPTap } from './port-profile/VIFPortProfileFPTap.ts';
import { VIFPortProfileK8sDPDK } from './port-profile/VIFPortProfileK8sDPDK.ts';
import { VIFPortProfileOpenVSwitch } from './port-profile/VIFPortProfileOpenVSwitch.ts';
import { VIFPortProfileOVSRepresentor } from './port-profile/VIFPortProfileOVSRepresentor.ts';
import { VIFBase } from './vif/VIFBase.ts';
import { VIFBridge } from './vif/VIFBridge.ts';
import { VIFDirect } from './vif/VIFDirect.ts';
import { VIFGeneric } from './vif/VIFGeneric.ts';
import { VIFHostDevice } from './vif/VIFHostDevice.ts';
import { VIFNestedDPDK } from './vif/VIFNestedDPDK.ts';
import { VIFOpenVSwitch } from './vif/VIFOpenVSwitch.ts';
import { VIFVHostUser } from './vif/VIFVHostUser.ts';

/** The one registry of os-vif's 31 objects, in the order in which documentation and generated files list them. */
export const objects = {
  VIFBase,
  VIFGeneric,
  VIFBridge,
  VIFOpenVSwitch,
  VIFDirect,
  VIFVHostUser,
  VIFHostDevice,
  VIFNestedDPDK,
  VIFPortProfileBase,
  VIFPortProfileOpenVSwitch,
  VIFPortProfile8021Qbg,
  VIFPortProfile8021Qbh,
  VIFPortProfileFPOpenVSwitch,
  VIFPortProfileOVSRepresentor,
  VIFPortProfileFPBridge,
  VIFPortProfileFPTap,
  VIFPortProfileK8sDPDK,
  DatapathOffloadBase,
  DatapathOffloadRepresentor,
  Network,
  Subnet,
  SubnetList,
  Route,
  RouteList,
  FixedIP,
  FixedIPList,
  InstanceInfo,
  HostInfo,
  HostPluginInfo,
  HostVIFInfo,
  HostPortProfileInfo,
} as const;
