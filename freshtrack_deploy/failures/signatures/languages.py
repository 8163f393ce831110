"""What language runtimes and their package managers say: Python, Node, Ruby, PHP, Java, Go, Rust, Perl, and make."""

from __future__ import annotations

TABLE = """
[pip, warned] pip 20 to 25, through its retries
E_NETWORK | the package index cannot be reached
    after connection broken by 'newconnectionerror / after connection broken by 'protocolerror /
    after connection broken by 'connectionreset / after connection broken by 'remotedisconnected /
    after connection broken by 'proxyerror / after connection broken by 'responseerror /
    after connection broken by 'nameresolutionerror
E_TIMEOUT | the package index did not answer in time
    after connection broken by 'connecttimeouterror / after connection broken by 'readtimeouterror
E_CONFIG | the certificate of the package index is not trusted
    after connection broken by 'sslerror / there was a problem confirming the ssl certificate
[php, warned] PHP calls a stream that fails a warning
only php
E_NETWORK | the other side cannot be reached
    failed to open stream: connection refused / failed to open stream: php_network_getaddresses /
    failed to open stream: no route / failed to open stream: http request failed! http/1.1 5
E_TIMEOUT | the other side did not answer in time
    failed to open stream: connection timed out
E_PERMISSION | a file may not be read or written
    failed to open stream: permission denied / failed to open stream: read-only
E_NOT_FOUND | a file does not exist
    failed to open stream: no such file / failed to open stream: http request failed! http/1.1 404
E_AUTH | the server refuses the credentials
    failed to open stream: http request failed! http/1.1 401 / failed to open stream: http request failed! http/1.1 403
E_DISK | the disk is full
    possibly out of free disk space / failed to open stream: no space left
[pip, telling] pip, uv, poetry, pipenv, conda
E_PKG_CORRUPT | what was fetched is not what its hash promises
    do not match the hashes / hashes are required in --require-hashes / hash mismatch / does not match hash /
    expected sha256 / hash of ... does not match / is not a valid wheel /
    wheel ... is invalid / has an invalid wheel / badzipfile / inconsistent version / metadata ... inconsistent
E_CONFIG | the distribution manages this Python; use a virtual environment
    externally-managed-environment
E_NOT_FOUND | the requirements or project file does not exist
    could not open requirements file / could not open constraints file / invalid requirement ... does not exist /
    it looks like a path. file / does not appear to be a python project /
    neither 'setup.py' nor 'pyproject.toml' found / poetry could not find a pyproject.toml / no pyproject.toml found /
    could not find a pyproject.toml / directory ... is not installable / no `pyproject.toml` found /
    distribution not found at
E_CONFIG | the requirements or command line are not valid
    invalid requirement / requirement ... is not valid / usage error / no such option / unknown command /
    error: invalid requirement / toml parse error / the option ... does not exist /
    pyproject.toml changed significantly / invalid pyproject.toml
E_NOT_FOUND | the package index does not have this version
    (from versions: none) ... ignored / (from versions: 0 / (from versions: 1 / (from versions: 2 /
    (from versions: 3 / (from versions: 4 / (from versions: 5 / (from versions: 6 / (from versions: 7 /
    (from versions: 8 / (from versions: 9 / (from versions: v
E_CONFIG | the package is for another platform or Python
    is not a supported wheel
E_CONFIG | the package needs another Python
    requires-python / requires a different python / requires python / package ... requires python /
    is not supported by this python / current python version ... is not allowed
E_CONFLICT | the packages contradict each other
    resolutionimpossible / conflicting dependencies / dependency conflict / version solving failed /
    no solution found when resolving / because ... depends on ... version solving / resolution failed /
    unsatisfiableerror / the following specifications were found to be incompatible / libmambaunsatisfiableerror
E_NOT_FOUND | the package index does not have the package
    packagesnotfounderror / no matching package found
E_CONFLICT | an installed package stands in the way
    cannot uninstall / it is a distutils installed project / uninstall-no-record-file
E_AUTH | the package index refuses the credentials
    user for ... index: / 401 error, credentials not correct
E_NOT_FOUND | the package index does not have the package
    was not found in the package registry / no versions of ... match / no version of
E_NOT_FOUND | a Python module is not installed
    modulenotfounderror / importerror: cannot import / importerror: no module named / no module named /
    importerror: lib ... cannot open shared
[pip, vague] pip, uv: hides refusal, 401 and timeout alike
E_NOT_FOUND | the package index does not have the package, or did not answer
    no matching distribution found / could not find a version that satisfies / were not found in the package registry
[pip, summary] pip: the cause stands above it
E_UNKNOWN | a package could not be built
    subprocess-exited-with-error / metadata-generation-failed / failed building wheel / could not build wheels /
    failed to build
E_MEMORY | a build was killed, most likely for want of memory
    exit code: -9 / exit code: 137 / exit code: -137
[npm, telling] npm 6 to 11, yarn, pnpm, bun, corepack
E_NETWORK | the package registry cannot be reached
    code enotfound / code econnrefused / code econnreset / code eai_again / code ehostunreach / code enetunreach /
    network request to ... failed / err_socket / fetcherror: request to / err_pnpm_meta_fetch_fail /
    err_pnpm_fetch_5 / code e5 / code e429 / trouble with your network connection. failed /
    an unexpected error occurred: ... econnrefused / an unexpected error occurred: ... enotfound /
    esockettimedout. failed
E_TIMEOUT | the package registry did not answer in time
    code etimedout / err_socket_timeout / network timeout at / esockettimedout / code fetch_error ... timeout /
    etimedout
E_AUTH | the package registry refuses the credentials
    code e401 / code e403 / code eneedauth / code eauthunknown / code eotp / err_pnpm_fetch_401 / err_pnpm_fetch_403 /
    incorrect or missing password / unable to authenticate, / this command requires you to be logged in / yn0041
E_NOT_FOUND | the package registry does not have the package
    code e404 / code etarget / no matching version found for / err_pnpm_fetch_404 / err_pnpm_no_matching_version /
    is not in the npm registry / is not in this registry / couldn't find any versions for / couldn't find package /
    package ... not found on the / yn0035 / yn0082
E_NOT_FOUND | a script or a file of the project does not exist
    can only install with an existing package-lock.json / missing script / err_pnpm_no_script /
    command " ... not found / could not read package.json / err_pnpm_no_importer_manifest / no package.json /
    couldn't find a package.json / err_pnpm_no_lockfile / code enoent / enoent ... package.json /
    couldn't find the binary / err_pnpm_no_pkg_manifest / no license field ... not found /
    couldn't find a script named / script not found
E_CONFIG | the project's files or the command line are not valid
    code ejsonparse / code eusage / code eunknowntype / unknown command / code einvalidtagname /
    code einvalidpackagename / code ebadengine / unsupported engine / code ebadplatform /
    is incompatible with this module. expected version / err_pnpm_unsupported_engine / code einvalid /
    unknown option / err_pnpm_json_parse / json.parse / err_pnpm_outdated_lockfile /
    your lockfile needs to be updated / the lockfile would have been modified / frozen-lockfile /
    package.json and package-lock.json ... are in sync / yn0028 / this project is configured to use /
    this project's package.json defines / packagemanager
E_PKG_CORRUPT | what was fetched is not what its hash promises
    code eintegrity / integrity checksum failed / integrity check failed / err_pnpm_tarball_integrity /
    zlib: unexpected end of file / code z_buf_error / tar_bad_archive / code ebadchecksum / yn0018 /
    err_pnpm_bad_tarball / tarball data ... seems to be corrupted / seems to be corrupted
E_CONFLICT | the packages contradict each other or what is there
    code eresolve / conflicting peer dependency / code eexist / code epublishconflict / cannot publish over /
    err_pnpm_peer_dep_issues / code enotempty
E_CONFLICT | the packages contradict each other
    could not resolve dependency:
E_PERMISSION | npm may not write there
    code eacces / code eperm / code erofs
E_DISK | the disk is full
    code enospc
E_NOT_FOUND | a Node module is not installed
    could not resolve entry / could not resolve import / could not resolve module / cannot find module /
    err_module_not_found / cannot find package / module not found: / can't resolve ' / could not resolve "
E_CONFIG | the program does not fit this Node
    err_require_esm / cannot use import statement outside / err_unsupported / err_unknown_file_extension /
    unknown file extension / err_invalid_arg / bad option: / err_ossl_evp_unsupported / node: bad option
E_CONFIG | a native module was built for another Node
    err_dlopen_failed / was compiled against a different node.js version
[npm, summary] npm, yarn: the cause stands above it
E_UNKNOWN | a script of the project failed
    code elifecycle / command failed with exit code / err_pnpm_recursive_run_first_fail / elifecycle /
    lifecycle script / npm err! code 1 / npm error code 1 / exit status 1
E_MEMORY | a script was killed, most likely for want of memory
    exit code: 137 / command failed with signal "sigkill / command failed with exit code 137 / code 137
[bundle, telling] Bundler, RubyGems, Ruby, Rails
E_NOT_FOUND | a gem or file does not exist
    could not find gem ' ... in / no rakefile found / could not find a valid gem / could not locate gemfile /
    no .ruby-version / could not find ... in locally installed gems / could not find gem /
    your bundle is locked to ... could not find / can't find gem / loaderror / cannot load such file /
    don't know how to build task / you have already activated ... but your gemfile requires ... missing /
    gem::missingspecerror / bundler: command not found / could not find '
E_NETWORK | the gem server cannot be reached
    could not reach host / unable to download data ... socketerror /
    gem::remotefetcher::fetcherror ... failed to open / net::opentimeout / retrying download gem from /
    bundler::httperror / network error while fetching
E_AUTH | the gem server refuses the credentials
    authentication is required for / bad username or password for / gem::remotefetcher::fetcherror ... 401 /
    forbidden ... gems
E_CONFIG | the Gemfile or command line is not valid
    for gemfile / there was an error parsing / gemfile syntax error / your ruby version is /
    you are trying to install in deployment mode / the deployment setting requires / the gemfile specifies /
    is frozen / your gemfile.lock ... / the lockfile / unknown switches / could not find command / invalid option: /
    invalidoption / unknown ruby interpreter version
E_CONFLICT | the gems contradict each other
    bundler could not find compatible versions / could not find compatible versions / you have already activated /
    version conflict
E_PKG_CORRUPT | a gem is damaged
    downloaded gem ... does not match checksum / package content ... corrupt / gem::package::formaterror /
    checksum of / bundler found mismatched checksums
E_PERMISSION | gems may not be written there
    gem::filepermissionerror / you don't have write permissions / bundler::permissionerror /
    there was an error while trying to write to / bundler::installerror ... permission
E_MEMORY | memory ran out
    nomemoryerror / failed to allocate memory
E_UNKNOWN | a gem could not be built
    an error occurred while installing / gem::ext::builderror / error: failed to build gem native extension
[composer, telling] Composer, PHP
E_NOT_FOUND | the package or composer.json does not exist
    could not find a composer.json / could not find package / could not find a matching version of package /
    could not be found in any version / no composer.json / command ... is not defined /
    could not find a version of package / no matching package found / package ... not found
E_CONFIG | the project or this PHP does not fit
    does not contain valid json / does not match the expected json schema / the lock file is not up to date /
    lock file errors / your lock file does not contain a compatible set / requires ext- / your php version /
    is missing from your system / option does not exist / allow-plugins / your composer dependencies require /
    does not satisfy that requirement / the lock file does not contain require
E_CONFLICT | the packages contradict each other
    your requirements could not be resolved / conflicts with / conflict with /
    is locked to version ... and an update of this package was not requested /
    - root composer.json requires ... found ... but
E_PKG_CORRUPT | what was fetched is not what its hash promises
    the checksum verification of the file failed / signature mismatch
E_AUTH | the package server refuses the credentials
    could not authenticate against / invalid credentials for / http basic credentials /
    could not fetch ... enter your / your credentials
E_NETWORK | the package server cannot be reached
    the following exception ... curl error 6 / curl error 6 while / curl error 7 while / curl error 35 while /
    curl error 56 while / failed to open stream: http request failed
E_TIMEOUT | the package server did not answer in time
    curl error 28 while
E_MEMORY | PHP's memory limit is too small
    allowed memory size of
E_CONFIG | PHP's code or configuration is not valid
    php parse error / php fatal error: uncaught error: class / parse error: syntax error /
    unable to load dynamic library
E_NOT_FOUND | a PHP file or extension does not exist
    failed opening required / could not open input file / call to undefined function / class ... not found
E_SERVICE | the database server is not running
    sqlstate[hy000] [2002] no such file
E_NETWORK | the database server cannot be reached
    sqlstate[hy000] [2002] connection refused / sqlstate[hy000] [2002] php_network_getaddresses /
    php_network_getaddresses
E_AUTH | the database refuses the credentials
    sqlstate[hy000] [1045] / sqlstate[08006] ... authentication
E_NOT_FOUND | a table or database does not exist
    sqlstate[42s02] / sqlstate[42p01] / sqlstate[hy000] [1049] / sqlstate[42s22]
E_CONFLICT | it exists in the database already
    sqlstate[42s01] / sqlstate[23000] ... duplicate / sqlstate[23505] / sqlstate[42p07]
E_TIMEOUT | PHP's time limit was reached
    maximum execution time of
E_CONFIG | the application's key is not set
    no application encryption key has been specified
[cargo, telling] Cargo, rustc, rustup
E_NOT_FOUND | a crate, file or tool does not exist
    could not find `cargo.toml` / no matching package named / no matching package found / no such command: /
    can't find crate for / could not find ` ... in registry / no such subcommand /
    failed to select a version for the requirement / no bin target named / toolchain ... is not installed /
    could not find specification for target / linker ` ... not found / unresolved import
E_CONFIG | the manifest or command line is not valid
    failed to parse manifest / could not parse input as toml / unexpected argument ' /
    the lock file ... needs to be updated but --locked / feature ... is required / is not a valid / invalid type: /
    requires rustc / cannot be built because it requires rustc / the package ... does not have
E_CONFLICT | the crates contradict each other
    failed to select a version for / links to the native library
E_LOCK | another cargo holds the lock
    blocking waiting for file lock
E_PKG_CORRUPT | what was fetched is not what its hash promises
    checksum for ... changed between lock files / failed to verify the checksum of / unable to verify checksum
E_NETWORK | the crate registry cannot be reached
    spurious network error / failed to download from / download of config.json failed /
    network failure seems to have happened / unable to update registry / could not download file from /
    failed to fetch `https / failed to get ... dependency
E_MEMORY | memory ran out
    memory allocation of ... failed / signal: 9, sigkill / (signal: 9
E_AUTH | the crate registry refuses the token
    token rejected for / no token found, please run
E_NETWORK | the connection was refused or broke off
    (os error 111) / (os error 101) / (os error 113) / (os error 104)
E_CONFLICT | the port is taken
    (os error 98)
E_TIMEOUT | it did not answer in time
    (os error 110)
E_UNKNOWN | the program does not compile
    use of undeclared / mismatched types / borrow of moved / could not compile ` / cannot find value ` /
    cannot find type ` / cannot find function ` / cannot find symbol / error ts2304 / error ts2322 / error ts2339 /
    error ts2345 / error ts2551 / error ts2554 / error ts2741 / error ts7006 / error ts1005 / error ts18047 /
    error ts18048 / error ts2532 / error cs0029 / error cs0103 / error cs0246 / error cs1002 / error cs1061 /
    error cs1503 / in the current context / error: cannot find symbol
[go, telling] Go
E_NOT_FOUND | a Go module or file does not exist
    go.mod file not found / cannot find main module / no required module provides package /
    cannot find module providing / no go files in / unknown revision / is not in std / is not in goroot /
    does not contain package / does not contain main module / no matching versions for query /
    reading ... 404 not found / not found: module / invalid version: unknown revision / cannot find package /
    pattern ... no matching files found
E_CONFIG | the Go module or command line is not valid
    missing go.sum entry / updates to go.mod needed / errors parsing go.mod / go.mod requires go /
    flag provided but not defined / unknown directive: / invalid go version / module declares its path as /
    build constraints exclude all go files / toolchain not available / inconsistent vendoring /
    malformed module path / unknown command
E_PKG_CORRUPT | what was fetched is not what its checksum promises
    checksum mismatch / security error
E_MEMORY | it was killed, most likely for want of memory
    signal: killed
E_AUTH | the git server of a module wants credentials
    could not read username for
[mvn, telling] Java, Maven, Gradle, sbt
E_MEMORY | memory ran out
    os::commit_memory / outofmemoryerror / there is insufficient memory for the java runtime /
    could not reserve enough space / gc overhead limit exceeded /
    error occurred during initialization of vm ... memory / could not allocate ... heap / insufficient memory /
    gradle build daemon disappeared / expiring daemon because jvm heap space is exhausted /
    unable to create native thread
E_NOT_FOUND | an artifact, class or file does not exist
    could not find artifact / was not found in ... during a previous attempt / unable to access jarfile /
    could not find or load main class / classnotfoundexception / noclassdeffounderror /
    there is no pom in this directory / no plugin found for prefix / task ' ... not found in /
    project ' ... not found in / could not find method / could not resolve all ... could not find /
    does not contain a gradle build / no matching variant of /
    could not find ... searched in the following locations / the goal you specified requires a project /
    java_home is not defined / java_home is not set / java_home is set to an invalid directory /
    plugin [id ... was not found / unknown lifecycle phase / filenotfoundexception / nosuchfileexception
E_NETWORK | the artifact server cannot be reached
    unknownhostexception / connectexception: connection refused / noroutetohostexception / connection reset /
    unknown host / could not transfer artifact ... connect / could not transfer artifact ... unknown host /
    transfer failed for ... .pom$ / transfer failed for ... .jar$ / could not transfer artifact ... 50 /
    could not transfer artifact ... connection /
    could not get ' ... received status code 5 / no such host is known
E_TIMEOUT | a server did not answer in time
    sockettimeoutexception / connecttimeoutexception / httptimeoutexception / timeoutexception / read timed out /
    connect timed out
E_AUTH | the artifact server refuses the credentials
    could not transfer artifact ... 401 / could not transfer artifact ... 403 / not authorized /
    received status code 401 / received status code 403 / authentication failed for / authorization failed for /
    status: 401 / status: 403
E_CONFIG | the build file, the options or this Java do not fit
    non-parseable pom / malformed pom / 'dependencies. ... is missing / could not compile build file /
    could not compile settings file / unrecognized option: / unrecognized vm option / invalid maximum heap size /
    unsupportedclassversionerror / has been compiled by a more recent version / unsupported class file major version /
    invalid source release / invalid target release / release version ... not supported /
    unknown command-line option / no compiler is provided / toolchain / unable to parse command line options /
    invalid flag: / invalid initial heap size / 'packaging' ... is invalid /
    error opening zip file or jar manifest missing / no main manifest attribute /
    could not create the java virtual machine / applicationcontextexception / invalidconfigurationpropert /
    beandefinition / beancreationexception / error creating bean / unsatisfieddependencyexception
E_CONFLICT | the artifacts contradict each other
    dependency convergence / version conflict
E_PKG_CORRUPT | an archive is damaged
    checksum validation failed / invalid or corrupt jarfile / zipexception / error in opening zip file /
    zip end header not found / zip end of central directory
E_LOCK | another gradle holds the lock
    timeout waiting to lock / timeout of ... to lock / waiting to acquire ... lock on /
    currently in use by another gradle instance / waiting to acquire exclusive lock
E_CONFLICT | the port is taken
    bindexception / port ... was already in use / address already in use
E_PERMISSION | a file may not be used by this user
    accessdeniedexception
E_AUTH | the keystore's password is wrong
    keystore was tampered with / keystore password was incorrect / unrecoverablekeyexception
E_UNKNOWN | tests failed or the program does not compile
    there are test failures / tests run: ... failures
[mvn, summary] Maven, Gradle: the cause stands above it
E_UNKNOWN | the build failed
    compilation failure / compilation failed / compilation terminated / build failure / failed to execute goal /
    what went wrong / execution failed for task / build failed / could not resolve dependencies for project
[perl, telling] Perl, Lua, R, .NET, Elixir
E_NOT_FOUND | a module or file is not installed
    can't locate ... in @inc / can't locate object method / there is no package called / module ' ... not found /
    could not be loaded because ... not found / could not find a part of the path / couldn't find a project to run /
    no executable found matching command / you must install or update .net to run /
    the specified sdk version ... could not be found / mix.exs / unchecked dependencies for environment /
    can't continue due to errors on dependencies / nu1101 / nu1102 / netsdk1045 / msb1003 / msb1009 /
    could not execute because the specified command or file was not found
E_CONFIG | the program's text is not valid
    can't find string terminator / syntax error at / execution of ... aborted due to compilation errors /
    global symbol / had compilation errors / nu1202 / missing right curly / luac:
E_NETWORK | the package server cannot be reached
    nu1301 / unable to load the service index
[python, common] Python exceptions
E_UNKNOWN | the program failed inside
    assertionerror / zerodivisionerror / keyerror / indexerror / typeerror / attributeerror / recursionerror /
    nameerror / unboundlocalerror / stopiteration / notimplementederror / overflowerror / nomethoderror /
    undefined method / nullpointerexception / illegalargumentexception / illegalstateexception /
    indexoutofboundsexception / classcastexception / arithmeticexception / referenceerror / has no attribute /
    attempt to index a nil / attempt to call a nil / nil pointer dereference / assertion failed / assertionfailed /
    cannot read properties of / is not a function / is not iterable / uncaught exception: / runtime error: index
[python, vague] Python exceptions that say nothing by themselves
E_UNKNOWN | the program failed inside
    valueerror / runtimeerror / argumenterror / rangeerror
[python, common] class names of exceptions of many libraries
E_NETWORK | the other side cannot be reached
    amqpconnectionerror / connectionclosederror / clientconnectorerror / clientconnectionerror /
    serverdisconnectederror / smtpserverdisconnected / connectionabortederror / connectionreseterror /
    connectionrefusederror / newconnectionerror / nameresolutionerror / remotedisconnected / remoteprotocolerror /
    chunkedencodingerror / connecterror / nobrokersavailable / kafkaconnectionerror / socketexception /
    httprequestexception / endpointconnectionerror / autoreconnect / novalidconnectionserror / clusterdownerror /
    connection unexpectedly closed / resolutionerror
E_TIMEOUT | it did not happen in time
    connecttimeouterror / readtimeouterror / pooltimeout / asyncio.timeouterror / writetimeout / requesttimeout /
    timeoutexception / serverselectiontimeouterror / waittimeout
E_AUTH | the credentials are missing or wrong
    authenticationerror / authenticationfailed / authenticationexception / unauthorizederror / invalidcredentials /
    nocredentialserror / credentialsnotfound / jsonwebtokenerror / tokenexpirederror / passwordrequiredexception
E_LOCK | another process holds a lock
    lockerror / lockfailed / locktimeout / alreadylocked / filelockerror / blockingioerror
E_NOT_FOUND | something that it needs does not exist
    templatenotfound / notfounderror / objectdoesnotexist / noreversematch / classnotfound / uninitialized constant /
    unable to access jarfile / commandnotfound
E_CONFIG | the configuration or command line is not valid
    configurationerror / configerror / badparameter / usageerror / settingserror / validationexception
E_CONFLICT | something that exists stands in the way
    alreadyexistserror / alreadyexistsexception / conflicterror / duplicatekeyexception / duplicatekeyerror
[python, telling] Python: os.environ, configparser, HTTP and ssh libraries
E_TIMEOUT | the server did not answer in time
    connecttimeout: / readtimeout: / exceptions.connecttimeout / exceptions.readtimeout / sockettimeout
E_CONFIG | a variable of the environment is not set
    environment variable ... missing / environment variable ... required / environment variable ... not defined /
    environment variable ... must be / environment variable ... is empty / required env /
    "<frozen os>", line ... in __getitem__ / os.py", line ... in __getitem__ / environment variable ... not set /
    environment variable not found / key not found: / missing environment variable
E_CONFIG | the configuration is not valid
    field ... not found in type / missingsectionheadererror / noregionerror / you must specify a region /
    improperlyconfigured / nosuchmoduleerror / err_invalid_url / invalid url / missingschema / invalidschema /
    unsupportedprotocol
E_AUTH | the server's host key is not the known one
    not found in known_hosts / badhostkeyexception
E_PKG_CORRUPT | a file is damaged
    invalid data found when processing / moov atom not found / badgzipfile / badzipfile / not a gzip file /
    improper image header / not a valid zip
[make, telling] GNU make, ninja, CMake, meson, compilers
E_NOT_FOUND | a make target or file does not exist
    no targets specified and no makefile found / no rule to make target / loading 'build.ninja' / unknown target ' /
    no such file or directory: compil
E_CONFIG | the makefile is not valid
    missing separator / fehlender trenner / séparateur manquant / falta un separador / separatore mancante /
    commands commence before first target / unterminated / recipe commences before first target /
    unknown function / multiple target patterns / invalid option -- / virtual memory exhausted by include /
    recursive variable / unterminated variable reference / empty variable name
E_NOT_FOUND | something that the build needs is not installed
    fatal error: ... no such file or directory / ld: cannot find -l / cannot find -l / package ' ... not found /
    no package ' ... found / was not found in the pkg-config search path /
    could not find a package configuration file / could not find ... (missing: /
    does not appear to contain cmakelists.txt / cannot find source file / no cmake_ ... could be found /
    could not find compiler set in environment variable / the following required packages were not found /
    required package ... not found / dependency " ... not found / no acceptable c compiler found /
    program ' ... not found / header ... not found / a required package was not found /
    configure: error: ... not found / could not load cache / is not able to compile a simple test /
    could not find cmake_root / library ... not found / unable to find ... compiler
E_CONFIG | the build's configuration is not valid
    parse error. / unknown cmake command / could not create named generator / cmake ... or higher is required /
    unknown arguments specified / is not a known / cmake 3 ... or higher / compatibility with cmake /
    does not match the generator used previously / does not match the source ... used to generate / unknown argument /
    unrecognized option / no cmake_c_compiler / invoked with incorrect arguments / incorrect arguments /
    meson ... error: unknown option / unrecognized command-line option / unrecognized command line option
E_MEMORY | the compiler was killed for want of memory
    killed signal terminated program / internal compiler error: killed / cc1plus: out of memory /
    virtual memory exhausted / ] killed / collect2: fatal error: ld terminated with signal 9
E_SIGNAL | the build was interrupted
    ] interrupt / ] terminated / ] hangup
E_UNKNOWN | the program does not compile
    undefined reference to / multiple definition of / : error: expected / implicit declaration / incompatible types /
    incompatible type /
    undeclared (first use / undeclared identifier / was not declared in this scope / has no member named /
    does not name a type / static assertion failed / tests failed out of / no member named / conflicting types for /
    invalid conversion / no matching function for call
[make, summary] make, collect2: the cause stands above it
E_UNKNOWN | the program does not compile
    ld returned 1 exit status
E_MEMORY | a command was killed, most likely for want of memory
    error 137
E_NOT_FOUND | a command does not exist
    error 127
E_PERMISSION | a command may not be executed
    error 126
E_SIGNAL | the build was interrupted
    error 130 / error 143
E_TIMEOUT | a command ran out of its time
    error 124
[mvn, wrapper] Maven: the cause follows in the same line
E_NOT_FOUND | a parent project cannot be found
    non-resolvable parent pom
[bundle, wrapper] Bundler, Composer: the cause follows in the same line
E_NETWORK | a package could not be fetched
    could not fetch specs from / could not be downloaded: failed to open
"""
