"""What container tools say: docker, compose, buildx, podman, containerd, kubectl, helm, LXD."""

from __future__ import annotations

TABLE = """
[docker, telling] moby daemon and docker/cli 20 to 28
E_DISK | the disk is full, whatever was being read or written
    no space left on device
E_PERMISSION | this user may not use the docker socket
    permission denied while trying to connect to the docker / dial unix ... permission denied /
    docker ... got permission denied / connection aborted ... permissionerror
E_SERVICE | the docker daemon is not running
    connection aborted ... filenotfounderror / cannot connect to the docker daemon at unix /
    docker daemon is not running / is the docker daemon running on this host /
    dial unix ... no such file or directory / dial unix ... connection refused / couldn't connect to docker daemon /
    failed to connect to the docker api at unix / docker endpoint for "default" not found
E_NETWORK | the docker daemon's host cannot be reached
    cannot connect to the docker daemon at tcp / cannot connect to the docker daemon at ssh /
    failed to connect to the docker api at tcp / error during connect
E_TIMEOUT | the registry did not answer in time
    client.timeout exceeded / net/http: request canceled / net/http: tls handshake timeout
E_NETWORK | the registry limits how often one may ask
    toomanyrequests / pull rate limit
E_CONFLICT | the name of the container is taken
    is already in use by container / container name ... is already in use / name is already in use by
E_CONFLICT | the port is taken
    port is already allocated / ports are not available / port ... already in use /
    rootlessport ... address already in use
E_CONFLICT | the port is taken
    failed programming external connectivity ... address already in use / failed to bind host port /
    driver failed programming external connectivity
E_CONFLICT | what it wants to make or remove is in use
    network with name ... already exists / volume name ... already exists / pool overlaps with other one /
    invalid pool request: pool overlaps / could not find an available, non-overlapping / volume ... is in use /
    has active endpoints / image is being used by / is referenced in multiple repositories /
    you cannot remove a running container / is being used by running container / conflict: unable to /
    cannot remove container ... is running / network has active endpoints
E_LOCK | the container is being removed
    removal of container ... is already in progress
E_NOT_FOUND | the container's command does not exist in its image
    executable file not found / stat ... no such file or directory: unknown / exec: ... no such file or directory /
    exec ... no such file or directory
E_PERMISSION | the container's command may not be executed
    starting container process caused ... permission denied /
    unable to start container process: exec ... permission denied / exec ... permission denied
E_SERVICE | the container could not be started
    unable to start container process: error during container init
E_CONFLICT | a file and a directory are mixed up in a mount
    are you trying to mount a directory onto a file
E_NOT_FOUND | the directory to mount does not exist
    bind source path does not exist / source path ... does not exist / mount source ... no such
E_PERMISSION | the host refuses to share this path
    mounts denied / path ... is not shared from the host
E_NOT_FOUND | the Dockerfile has no such stage
    failed to reach build target
E_NOT_FOUND | the docker object does not exist
    no such container / no such object / no such image / no such network / no such volume / no such service /
    no such secret / no such config / no such plugin / no such exec instance / no container with name or id /
    no such pod / image not known / unable to find image / no such node / nothing found in stack / no such context
E_NOT_FOUND | the registry does not have the image
    manifest unknown / manifest for ... not found / not found: manifest unknown / name unknown /
    repository name not known / repository does not exist or may / reading manifest ... not found /
    reference does not exist
E_AUTH | the registry refuses the credentials
    pull access denied / requested access to the resource is denied / insufficient_scope /
    error response from daemon: denied$ / no basic auth credentials / unauthorized: / error getting credentials /
    docker-credential / denied: requested access
E_NOT_FOUND | the image is not offered for this architecture
    no matching manifest for / image operating system ... cannot be used / does not match the specified platform /
    does not provide the specified platform
E_CONFIG | the registry speaks plain HTTP
    http: server gave http response to https client / server gave http response to https
E_CONFIG | the command line is not valid
    invalid reference format / invalid restart policy / minimum memory limit / invalid containerport /
    invalid hostport / invalid publish / invalid proto / invalid volume specification / invalid mount config /
    range of cpus is from / invalid ip address / unknown runtime specified / unknown log opt /
    invalid argument ... for / invalid environment variable / invalid tag / invalid capability /
    unknown shorthand flag / unknown flag / is not a docker command / invalid spec
E_CONFIG | the node is not in the swarm state that the command wants
    this node is not a swarm manager / this node is already part of a swarm / swarm has no leader
E_CONFIG | the Dockerfile is not valid
    error parsing reference / no from statement / unknown instruction / dockerfile parse error /
    failed to parse dockerfile / dockerfile cannot be empty / the dockerfile ... cannot be empty /
    file with no instructions / invalid from flag / requires either one or three arguments
E_NOT_FOUND | a file for the image build is not in its folder
    failed to read dockerfile / cannot locate specified dockerfile / unable to evaluate symlinks in dockerfile path /
    no dockerfile or containerfile / failed to compute cache key / copy failed: / not found: not found /
    add failed: file not found / unable to prepare context: path / failed to calculate checksum
E_PKG_CORRUPT | the image or archive is damaged
    error processing tar file / invalid tar header / archive/tar: invalid tar header /
    filesystem layer verification failed / failed to verify certificate ... layer / unrecognized image format /
    payload does not match any of the supported image formats / failed to extract layer ... corrupt
E_SERVICE | the container is not running
    container ... is restarting / is not running. / can only create exec sessions on running containers /
    container state improper
E_SERVICE | a container did not become healthy
    dependency failed to start / exited (1) / container ... exited ... dependency / has no healthcheck configured
E_NOT_FOUND | the path does not exist in the container
    no such container:path / could not find the file ... in container
E_MEMORY | the container was killed for want of memory
    oomkilled / oom-kill / container killed on request. exit code is 137
E_CONFIG | the container runtime lacks a driver
    could not select device driver / unknown or invalid runtime name / unknown runtime
E_NETWORK | a remote service is not available
    rpc error: code = unavailable
E_AUTH | the registry refuses the credentials
    invalid username/password
[docker, telling] moby daemon and docker/cli 20 to 28
only docker docker-compose podman buildx containerd
E_PERMISSION | this user may not use the docker socket
    connect: permission denied
E_TIMEOUT | the registry did not answer in time
    awaiting headers
E_NETWORK | the registry limits how often one may ask
    too many requests
E_CONFLICT | what it wants to make or remove is in use
    volume is in use
E_CONFIG | the program is for another architecture
    exec format error
E_NOT_FOUND | the docker object does not exist
    network ... not found / service ... not found / context ... not found
E_NOT_FOUND | the registry does not have the image
    tag ... does not exist
E_AUTH | the registry refuses the credentials
    denied: / denied$ / authentication required / incorrect username or password / unauthorized$
E_CONFIG | the command line is not valid
    invalid mode / bad format for / conflicting options / requires at least / requires exactly / accepts at most /
    must be set to
E_CONFIG | the Dockerfile is not valid
    failed to process
E_NOT_FOUND | a file for the image build is not in its folder
    checking context
E_PKG_CORRUPT | the image or archive is damaged
    unexpected eof / digest invalid
E_SERVICE | the container is not running
    is not running
E_SERVICE | a container did not become healthy
    is unhealthy
[docker, summary] messages of wrapping programs
E_MEMORY | a command of the image build was killed, most likely for want of memory
    exit code: 137 / exit status 137 / returned a non-zero code: 137 / exited with code 137
E_NOT_FOUND | a command of the image build does not exist
    exit code: 127 / returned a non-zero code: 127
E_PERMISSION | a command of the image build may not be executed
    exit code: 126 / returned a non-zero code: 126
E_UNKNOWN | a command of the image build failed
    executor failed running / did not complete successfully: exit code / returned a non-zero code /
    process "/bin/sh -c / encountered errors while bringing up the project / while building at step / error: for /
    error building at step
E_SERVICE | the container could not be started
    failed to create shim task / oci runtime
[docker-compose, telling] compose v1 and v2
E_NOT_FOUND | the compose file or a file it names does not exist
    can't find a suitable configuration file / no configuration file provided /
    no such file or directory: './docker-compose / compose.yml: no such file / compose.yaml: no such file /
    env file ... not found / couldn't find env file
E_NOT_FOUND | an external network or volume does not exist
    declared as external, but could not be found / declared as external, but could not /
    external volume ... not found / external network ... not found
E_CONFIG | the compose file is not valid
    the compose file ... is invalid / unsupported config option / services.*must be a mapping /
    additional property ... is not allowed / additional properties are not allowed / validating ... compose /
    depends on undefined service / refers to undefined network / refers to undefined volume /
    invalid interpolation format / has neither an image nor a build context / contains an invalid type /
    top-level object must be a mapping / invalid compose project / invalid project name
E_CONFIG | a variable that the compose file needs is not set
    required variable ... is missing a value / is missing a value
[docker-compose, telling] compose v1 and v2
only docker-compose docker podman-compose compose
E_CONFIG | the compose file is not valid
    yaml: / must be a mapping / must be a string / must be a list / undefined service / undefined volume /
    undefined network / circular reference / dependency cycle / circular dependency / unexpected type
[podman, telling] podman 4 and 5
E_CONFIG | the image has no registry in its name
    short-name ... did not resolve to an alias
E_CONFLICT | the name is taken
    the container name ... is already in use / pod already exists / volume with name ... already exists /
    network name ... already used / network already exists
E_CONFIG | the user has no subordinate ids
    no subuid ranges / cannot find uid/gid for user / there might not be enough ids available /
    insufficient uids or gids
[kubectl, telling] kubernetes client and API server
E_NOT_FOUND | the cluster does not have this object
    error from server (notfound) / the server doesn't have a resource type / no matches for kind /
    namespaces ... not found / no resources found / context ... does not exist /
    context was not found for specified context / no context exists with the name / pods ... not found
E_CONFLICT | the cluster has this object already, or a newer one
    error from server (alreadyexists) / error from server (conflict) / the object has been modified /
    field is immutable / provided port is already allocated
E_AUTH | the cluster does not allow this to the user
    error from server (forbidden) / cannot list resource / cannot get resource / cannot create resource /
    cannot patch resource / is forbidden: user
E_AUTH | the cluster refuses the credentials
    you must be logged in to the server / error: you must be logged in /
    the server has asked for the client to provide credentials / getting credentials: exec /
    unable to load in-cluster configuration / error from server (unauthorized)
E_DISK | the quota is used up
    is forbidden: exceeded quota
E_CONFIG | the manifest is not valid
    error from server (invalid) / error validating data / error parsing ... error converting yaml / is invalid: spec /
    strict decoding error / error from server (badrequest) / admission webhook ... denied the request /
    failed to create typed patch object
E_CONFIG | kubectl has no valid configuration
    current-context is not set / invalid configuration: no configuration has been provided / error loading config file
E_TIMEOUT | the cluster did not get there in time
    timed out waiting for the condition / error: timed out waiting / error: deadline exceeded
E_NETWORK | the cluster's API cannot be reached
    the connection to the server ... was refused / unable to connect to the server: dial /
    couldn't get current server api group list / unable to connect to the server: net/http /
    error from server (serviceunavailable) / error from server (internalerror) / error from server (toomanyrequests) /
    etcdserver: leader changed / unable to handle the request / error from server (timeout) /
    etcdserver: request timed out
E_SERVICE | a pod does not start
    exceeded its progress deadline / crashloopbackoff / imagepullbackoff / errimagepull / createcontainerconfigerror /
    back-off restarting failed container / runcontainererror
E_CONFLICT | the field of an existing object cannot be changed
    field is immutable
[kubectl, telling] kubernetes client and API server
only kubectl k3s minikube
E_NOT_FOUND | the cluster does not have this object
    the path ... does not exist
E_DISK | the quota is used up
    exceeded quota
E_CONFIG | the manifest is not valid
    unknown field / mapping values are not allowed / invalid value:
E_TIMEOUT | the cluster did not get there in time
    context deadline exceeded
[helm, telling] helm 3
E_LOCK | another helm operation is in progress
    another operation (install/upgrade/rollback) is in progress
E_CONFLICT | the release or its objects exist already
    cannot re-use a name that is still in use / exists and cannot be imported into the current release /
    a release named ... already exists
E_NOT_FOUND | the chart or release does not exist
    release: not found / has no deployed releases / chart ... not found in / chart.yaml file is missing /
    no repositories to show / no chart version found / failed to download ... not found / no chart name found /
    repository name ... not found / chart not found
E_CONFIG | the chart's templates or values are not valid
    error converting yaml to json / values don't meet the specifications / error calling include /
    nil pointer evaluating / executing ... at < / unable to build kubernetes objects
E_NETWORK | the cluster's API cannot be reached
    kubernetes cluster unreachable ... connection refused / kubernetes cluster unreachable ... no such host /
    kubernetes cluster unreachable ... timeout / kubernetes cluster unreachable: get
E_CONFIG | helm does not know its cluster
    kubernetes cluster unreachable
[helm, telling] helm 3
only helm
E_CONFLICT | the release or its objects exist already
    resource ... already exists
E_NOT_FOUND | the chart or release does not exist
    repo ... not found / path ... not found
E_CONFIG | the chart's templates or values are not valid
    parse error at ( / template: ... error calling
[lxc, telling] LXD and Incus
E_NOT_FOUND | the container or image does not exist
    instance not found / the requested image couldn't be found / storage pool not found
E_CONFLICT | the instance exists or runs already
    the instance is already running / already exists ... instance
"""
