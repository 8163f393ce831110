"""What downloads, cloud tools and their protocols say.

Curl, wget, HTTP, DNS, ansible, terraform, AWS, Azure, Google Cloud.
"""

from __future__ import annotations

TABLE = """
[curl, telling] curl(1) exit codes, which it prints in brackets
E_NETWORK | the host cannot be reached, or the connection broke off
    curl: (5) / curl: (6) / curl: (7) / curl: (16) / curl: (18) / curl: (35) / curl: (52) / curl: (55) / curl: (56) /
    curl: (92) / curl: (95) / curl: (96) / curl: (97) / curl: (12)
E_TIMEOUT | the host did not answer in time
    curl: (28)
E_AUTH | the server refuses the credentials
    curl: (9) / curl: (67) / curl: (94)
E_NOT_FOUND | a file does not exist
    curl: (37) / curl: (78) / curl: (26) / curl: (66)
E_MEMORY | memory ran out
    curl: (27)
E_CONFIG | the file of certificates cannot be used
    curl: (77)
E_CONFIG | a certificate is not trusted
    curl: (51) / curl: (60) / curl: (90) / curl: (91) / curl: (58) / curl: (59) / curl: (53) / curl: (54) /
    curl: (80) / curl: (82) / curl: (83)
E_CONFIG | the URL or the options are not valid
    curl: (1) / curl: (2) / curl: (3) / curl: (4) / curl: (48) / curl: (43) / curl: (47) / curl: (45) / curl: option /
    curl: (61) / curl: no url specified
E_CONFIG | the file is larger than allowed
    curl: (63)
E_DISK | the server's disk is full
    curl: (70)
[curl, vague] curl(1): cannot write what it received
E_DISK | what was received cannot be written
    curl: (23)
[wget, telling] GNU wget 1 and 2
only wget wget2
E_NETWORK | the host cannot be reached
    unable to resolve host address / konnte nicht aufgelöst werden / impossible de résoudre l'adresse /
    no se puede resolver la dirección / giving up. ... refused / failed: connection refused /
    failed: name or service not known / failed: temporary failure / fehlgeschlagen: verbindungsaufbau abgelehnt /
    read error at headers / no data received / read error at byte
E_AUTH | the server refuses the credentials
    username/password authentication failed / authorization failed / http authentication failed
E_TIMEOUT | the server did not answer in time
    failed: connection timed out / read timed out / read error (connection timed out)
E_CONFIG | a certificate is not trusted
    unable to locally verify the issuer / the certificate of ' / cannot verify ' / to connect to ... insecurely, use
E_DISK | the disk is full
    cannot write to ' ... no space / cannot write to ' ... (no space
E_PERMISSION | the file may not be written
    cannot write to ' ... permission denied / : permission denied
E_UNKNOWN | what was received cannot be written
    cannot write to ' ... (success / cannot write to
E_CONFIG | the URL is not valid
    missing url / scheme missing / unsupported scheme / invalid port number / bad port number / invalid host name
E_UNKNOWN | there is nothing left to fetch
    the file is already fully retrieved; nothing to do ... 416
[aria2c, telling] aria2, axel, lftp, youtube-dl
only aria2c lftp axel ftp
E_NETWORK | the host name does not resolve
    name resolution failed / name resolution for ... failed / couldn't resolve
E_AUTH | the server refuses the credentials
    login failed: 530 / login incorrect
E_NETWORK | the server cannot be reached
    fatal error: max-retries exceeded
E_NOT_FOUND | the file does not exist on the server
    resource not found / no such file or directory (550 / 550 failed to open file
[curl, telling] what scripts say of curl: dehydrated, acme.sh, nvm
E_NETWORK | the host cannot be reached
    curl returned with 6 / curl returned with 7 / curl returned with 35 / curl returned with 52 /
    curl returned with 56 / curl exited with 6 / curl exited with 7 / curl error 5 while / curl error 6 while /
    curl error 7 while / curl error 18 while / curl error 35 while / curl error 52 while / curl error 55 while /
    curl error 56 while / curl error 92 while / download failed (6) / download failed (7) / download failed (56)
E_TIMEOUT | the host did not answer in time
    curl returned with 28 / curl exited with 28 / curl error 28 while / download failed (28)
[freshclam, decisive] ClamAV libfreshclam: the cause stands above, in a warning
E_NETWORK | the mirror of virus databases cannot be reached
    failed to find ... database using server
[kinit, decisive] MIT Kerberos
E_NOT_FOUND | nobody told this machine where the realm's server is
    cannot find kdc for realm
[cryptsetup, decisive] cryptsetup
E_NOT_FOUND | the device does not exist
    device ... does not exist or access denied
[httpie, warned] HTTPie calls an HTTP status a warning
E_AUTH | the server refuses the credentials
    http: warning: http 401 / http: warning: http 403 / http: warning: http 407
E_NOT_FOUND | the server does not have it
    http: warning: http 404 / http: warning: http 410
E_NETWORK | the server cannot answer now
    http: warning: http 429 / http: warning: http 500 / http: warning: http 502 / http: warning: http 503 /
    http: warning: http 504
[ansible, telling] ansible-core 2.10 to 2.18
only ansible ansible-playbook ansible-galaxy ansible-vault fatal failed error
E_AUTH | a password or key is missing or wrong
    to use the 'ssh' connection type with passwords / invalid/incorrect password / incorrect sudo password /
    missing sudo password / missing become password / sudo: a password is required / incorrect su password /
    incorrect become password / decryption failed (no vault secrets / attempting to decrypt but no vault secrets /
    failed to authenticate / authentication failure
E_NOT_FOUND | a file, role, module, host or package does not exist
    could not be found on the ansible controller / could not find or access / the role ' ... was not found /
    the playbook: ... could not be found / could not be found$ / unable to find / does not exist in /
    source ... not found / could not find the requested service / unable to retrieve file contents /
    couldn't resolve module/action / collection ... not found / no package matching ' ... is available /
    specified hosts and/or --limit does not match any hosts / destination ... does not exist /
    failed to find required executable / no such collection
E_NOT_FOUND | the module does not exist
    couldn't resolve module / this often indicates a misspelling
E_CONFIG | the playbook is not valid
    syntax error while loading yaml / conflicting action statements / is not a valid attribute for a /
    unsupported parameters for / missing required arguments / value of ... must be one of / is undefined /
    unrecognized arguments / unexpected failure during module / the field ' ... has an invalid value /
    no action detected in task / mapping values are not allowed / couldn't parse task / playbook must be a list /
    templating / template error / unable to parse ... as an inventory source / failed to parse inventory /
    no hosts matched / the conditional check ' ... failed / no variable found / error was: ' ... undefined /
    failed to template / is mutually exclusive
E_LOCK | another process holds the lock of the package system
    failed to lock apt for exclusive operation / could not get lock / failed to lock
E_TIMEOUT | it did not happen in time
    timeout when waiting for / timeout waiting for / timed out waiting for / timer expired
E_AUTH | the server refuses the key or password
    failed to connect to the host via ssh: ... permission denied
E_AUTH | the server's host key is not the known one
    failed to connect to the host via ssh: ... host key verification failed
E_TIMEOUT | the server did not answer in time
    failed to connect to the host via ssh: ... timed out
E_NETWORK | the server cannot be reached
    failed to connect to the host via ssh / unreachable!
E_PERMISSION | root's rights are missing (become)
    this command has to be run under the root user / destination ... not writable /
    one or more files may not be changed
E_SERVICE | a service did not start
    unable to start service / unable to restart service / unable to reload service
E_PKG_CORRUPT | what was fetched is not what its checksum promises
    the checksum for ... did not match
[ansible, warned] ansible-galaxy calls the cause a warning
E_NETWORK | the server of roles cannot be reached
    unknown error when attempting to call galaxy ... urlopen error
[ansible, summary] ansible: the cause stands in the same line or above
E_UNKNOWN | an ansible task failed
    failed! => / fatal: [ / non-zero return code / unreachable=1
[terraform, telling] Terraform, OpenTofu, Packer, Pulumi
only terraform tofu packer pulumi terragrunt error
E_LOCK | another run holds the lock of the state
    error acquiring the state lock / state lock / error locking state / state blob is already locked /
    conditionalcheckfailedexception / the stack is currently locked / could not acquire lock
E_NETWORK | the provider registry cannot be reached
    could not connect to registry / registry service is unreachable / error accessing remote module registry /
    could not download module ... connect
E_CONFIG | the configuration is not valid
    unsupported argument / unsupported block type / missing required argument / invalid reference /
    reference to undeclared / argument or block definition required / unclosed configuration block /
    invalid expression / invalid resource type / invalid value for / no value for required variable /
    unsupported terraform core version / unsupported attribute / invalid character / duplicate resource /
    duplicate provider configuration / duplicate variable declaration / incorrect attribute value type /
    backend initialization required / backend configuration changed / inconsistent dependency lock file /
    module not installed / missing newline after argument / invalid block definition / missing item separator /
    invalid function argument / too many command line arguments / call to unknown function / cycle: /
    value for undeclared variable / provider configuration not present / missing resource instance key /
    invalid for_each argument / invalid template / failed to parse command-line flags / resource precondition failed /
    invalid provider configuration / missing attribute
E_NOT_FOUND | a provider, module or file does not exist
    no file exists at / no configuration files / does not have a provider named / no matching provider /
    unreadable module directory / failed to load state ... no such / does not match configured version constraint /
    no available releases match / resource targeting / given variables file ... does not exist /
    failed to read variables file / stack ... not found / no pulumi.yaml /
    provider registry providers.example.org does not have / no state file was found
E_PKG_CORRUPT | a provider is not what the lock file promises
    failed to install provider ... checksum / doesn't match any of the checksums / does not match any of the checksums
E_AUTH | the cloud refuses the credentials
    no valid credential sources found / failed to refresh cached credentials / expiredtoken / invalidclienttokenid /
    signaturedoesnotmatch / error: no valid credential / error configuring terraform aws provider ... credential /
    required token could not be found
[aws, telling] AWS, Google Cloud and Azure command lines
only aws gcloud az gsutil eksctl cdk sam terraform boto3 botocore an
E_AUTH | there are no credentials of the cloud
    unable to locate credentials / you must specify a region / the config profile / could not be found ... profile
E_AUTH | the cloud refuses the credentials
    the security token included in the request is / invalidaccesskeyid / authfailure / unauthorizedoperation /
    accessdenied / accessdeniedexception / expiredtokenexception / requestexpired / unrecognizedclientexception /
    is not authorized to perform / explicit deny / error loading sso token / the sso session / token has expired /
    incompletesignature / not authorized to
E_NOT_FOUND | the cloud does not have this resource
    nosuchbucket / nosuchkey / resourcenotfoundexception / does not exist or / nosuchentity / .notfound /
    notfoundexception / invalidamiid / could not find resource / invalidinstanceid / dbinstancenotfound /
    repositorynotfoundexception / imagenotfoundexception / clusternotfoundexception / resourcenotfound /
    resourcegroupnotfound / subscriptionnotfound / was not found.
E_CONFLICT | the resource exists already
    bucketalreadyexists / bucketalreadyownedbyyou / alreadyexists / entityalreadyexists / resourceinuseexception /
    .duplicate / resourceexistsexception / already_exists / invalidgroup.duplicate /
    repositoryalreadyexistsexception / operationaborted / conflictingoperation / resourceconflictexception /
    resource already exists / conflict: / dependencyviolation
E_NETWORK | the cloud cannot be reached or limits requests
    throttling / throttlingexception / requestlimitexceeded / slowdown / could not connect to the endpoint url /
    toomanyrequestsexception / serviceunavailable / internalfailure / endpointconnectionerror / rate exceeded /
    ratelimitexceeded / could not reach
E_TIMEOUT | the cloud did not answer in time
    read timeout on endpoint url / connect timeout on endpoint url / requesttimeout
E_CONFIG | the request is not valid
    validationexception / invalidparametervalue / invalidparameter / missingparameter / malformedpolicydocument /
    unknown options: / invalid choice / validationerror / parameter validation failed / malformedinput /
    the following arguments are required / invalidparametercombination / unknown parameter / error parsing parameter /
    invalid_argument / could not connect ... invalid endpoint / invalidtemplate / invalidlocation
E_DISK | a quota or capacity of the cloud is used up
    limitexceeded / quotaexceeded / quota_exceeded / insufficientinstancecapacity / vcpulimitexceeded /
    resource_exhausted / zone_resource_pool_exhausted / operationnotallowed ... quota / quota ... exceeded /
    skunotavailable
E_AUTH | the cloud refuses the credentials
    (gcloud. ... you do not currently have an active account /
    there was a problem refreshing your current auth tokens / please run: ... gcloud auth login /
    reauthentication failed / reauthentication required / could not automatically determine credentials /
    default credentials / application default credentials / please run 'az login' / aadsts / invalid_grant /
    authorizationfailed / authenticationfailed / invalidauthenticationtoken / unauthenticated
E_CONFIG | an API of the cloud is not enabled
    has not been used in project ... or it is disabled / api ... is not enabled / accessnotconfigured /
    service_disabled / api has not been used
E_AUTH | the cloud refuses the credentials
    permission_denied / permission ' ... denied on / does not have permission to access / required ' ... permission /
    the caller does not have permission
E_CONFIG | the command line is not valid
    unrecognized arguments / underspecified resource / required property [project] is not currently set
[vault, telling] HTTP answers of other services
E_AUTH | the service refuses the credentials
    gh auth login / glab auth login / please log in / please login / {"message":"bad credentials / bad credentials /
    invalid api key / invalid_api_key / api key ... invalid / invalid access token / token is invalid / jwt expired /
    invalid_client / invalid_token / token expired / expired token / authentication_error
[, telling] gRPC status codes
E_NOT_FOUND | the service does not have what was asked for
    code = notfound
E_AUTH | the service refuses the credentials
    code = unauthenticated / code = permissiondenied
E_CONFLICT | the service has it already
    code = alreadyexists / code = aborted
E_CONFIG | the service does not accept the request
    code = invalidargument / code = failedprecondition / code = unimplemented / code = outofrange
E_DISK | a quota of the service is used up
    code = resourceexhausted
E_TIMEOUT | the service did not answer in time
    code = deadlineexceeded
E_NETWORK | the service is not available
    code = unavailable
[terraform, wrapper] Terraform: the cause follows in the same line
E_NETWORK | the provider registry cannot be reached
    failed to query available provider packages / could not query provider registry /
    failed to request discovery document / could not retrieve the list of available versions
[smbclient, telling] NTSTATUS names of Samba
E_AUTH | the file server refuses the credentials
    nt_status_logon_failure / nt_status_access_denied / nt_status_account_locked_out / nt_status_password_expired
E_NOT_FOUND | the file server does not have it
    nt_status_bad_network_name / nt_status_object_name_not_found / nt_status_no_such_file
E_NETWORK | the file server cannot be reached
    nt_status_host_unreachable / nt_status_connection_refused / nt_status_network_unreachable
E_TIMEOUT | the file server did not answer in time
    nt_status_io_timeout
E_DISK | the file server's disk is full
    nt_status_disk_full
[rpcinfo, telling] Sun RPC
E_NETWORK | the file server cannot be reached
    rpc: unable to receive / rpc: unable to send / rpc: port mapper failure
E_TIMEOUT | the file server did not answer in time
    rpc: timed out
E_SERVICE | the service is not running there
    rpc: program not registered
[, final] HTTP status lines, RFC 9110
E_AUTH | the server refuses the credentials
    error: 401 / error 401 / 401 unauthorized / http 401 / http/1.1 401 / http/2 401 / code 401 / code: 401 /
    status 401 / status: 401 / error: 403 / error 403 / 403 forbidden / http 403 / http/1.1 403 / http/2 403 /
    code 403 / code: 403 / status 403 / status: 403 / error: 407 / error 407 / 407 proxy / http 407 / code 407 /
    status 407 / status code = 401 / status code = 403 / status=401 / status=403 / status_code=401 / status_code=403 /
    code=401 / code=403 / response: 401 / response: 403 / 401 client error / 403 client error
E_NOT_FOUND | the server does not have what was asked for
    error: 404 / error 404 / 404 not found / http 404 / http/1.1 404 / http/2 404 / code 404 / code: 404 /
    status 404 / status: 404 / error: 410 / error 410 / 410 gone / http 410 / code 410 / status 410 /
    status code = 404 / status=404 / status_code=404 / code=404 / response: 404 / not found - 404 / 404 client error /
    - 404
E_CONFLICT | the server says that it exists already or has changed
    error: 409 / error 409 / 409 conflict / http 409 / code 409 / code: 409 / status 409 / status: 409 / status=409 /
    code=409 / error: 412 / 409 client error
E_CONFIG | the server does not accept the request
    error: 400 / error 400 / 400 bad request / http 400 / code 400 / code: 400 / status 400 / status: 400 /
    status=400 / error: 405 / error 405 / 405 method / error: 415 / error: 422 / error 422 / 422 unprocessable /
    http 422 / code 422 / code: 422 / status 422 / status: 422 / error: 413 / error 413 / error: 416 /
    400 client error / error: 411 / error: 406
E_DISK | the server's disk is full
    error: 507 / 507 insufficient storage
E_AUTH | the server refuses the credentials
    unauthorized$ / : 401$ / : 403$ / forbidden$
[, telling] HTTP status lines, RFC 9110: what the server may get over
E_NETWORK | the server answers with an error of its own
    error: 429 / error 429 / 429 too many / http 429 / code 429 / code: 429 / status 429 / status: 429 / status=429 /
    error: 500 / error 500 / 500 internal / http 500 / code 500 / code: 500 / status 500 / status: 500 / error: 502 /
    error 502 / 502 bad gateway / http 502 / code 502 / code: 502 / status 502 / status: 502 / error: 503 /
    error 503 / 503 service / http 503 / code 503 / code: 503 / status 503 / status: 503 / error: 504 / error 504 /
    504 gateway / http 504 / code 504 / code: 504 / status 504 / status: 504 / http/1.1 500 / http/1.1 502 /
    http/1.1 503 / http/1.1 504 / http/2 500 / http/2 502 / http/2 503 / http/2 504 / status code = 500 /
    status code = 502 / status code = 503 / status code = 504 / status=500 / status=502 / status=503 / status=504 /
    code=500 / code=502 / code=503 / code=504 / error: 520 / error: 521 / error: 522 / error: 523 / error: 524 /
    429 client error / status_code=500 / status_code=502 / status_code=503 / status_code=504 / response: 500 /
    response: 502 / response: 503 / response: 504 / 500 server error / 502 server error / 503 server error /
    504 server error
E_NETWORK | the server answers with an error of its own
    bad gateway / service unavailable / gateway timeout / gateway time-out / internal server error / too many requests
E_TIMEOUT | the server did not answer in time
    error: 408 / error 408 / 408 request timeout / http 408 / code 408 / status 408 / code: 408
[, telling] resolver and sockets, gai_strerror(3), Go net, Node dns
E_NETWORK | the host name does not resolve
    could not resolve host / resolve address / resolve hostname / couldn't resolve host /
    temporary failure in name resolution / name or service not known / no such host / getaddrinfo /
    nodename nor servname / temporary failure resolving / no address associated with hostname / name resolution /
    server misbehaving / eai_again / enotfound / nxdomain / unknown host / der name oder der dienst ist nicht bekannt /
    name oder dienst nicht bekannt / nom ou service inconnu / nombre o servicio desconocido /
    nome o servizio sconosciuto / nome ou serviço desconhecido / impossibile risolvere / não foi possível resolver /
    échec temporaire dans la résolution / temporärer fehler bei der namensauflösung / fallo temporal en la resolución /
    could not resolve proxy / dns lookup failed / dns resolution failed / non-existent domain /
    failed to resolve host / failed to resolve hostname / failed to resolve address / failed to resolve name /
    failed to resolve server / failure in name resolution / host could not be resolved /
    hostname could not be resolved / servfail
E_NETWORK | the host does not answer
    100% packet loss
E_TIMEOUT | it did not answer in time
    tls handshake timeout / i/o timeout / deadline exceeded / client.timeout / context deadline / deadline_exceeded
E_NETWORK | the connection broke off
    unexpected eof while reading / ssl_error_syscall / eof occurred in violation of protocol /
    remote end closed connection / connection aborted / connection was closed / incomplete read / incompleteread /
    connection prematurely closed / the tls connection was non-properly terminated / gnutls_handshake() failed /
    gnutls recv error / connection was reset / network error / peer reset / transfer closed with / recv failure /
    send failure / empty reply from server / socket hang up / http2: server sent goaway / stream error: stream id /
    proxy connect aborted / connection closed prematurely / server closed the connection / econnaborted /
    operation was canceled by / server disconnected / connection has been closed / broken connection / proxyerror /
    cannot connect to proxy / connection closed unexpectedly / tunnel connection failed / unable to connect to proxy
E_NETWORK | the server cannot be reached
    max retries exceeded with url
"""
