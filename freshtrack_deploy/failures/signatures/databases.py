"""What databases and their clients say.

PostgreSQL, MySQL and MariaDB, Redis, MongoDB, SQLite, RabbitMQ, Elasticsearch.
"""

from __future__ import annotations

TABLE = """
[psql, telling] PostgreSQL 9.6 to 17, libpq and SQLSTATE texts
E_AUTH | the database refuses the credentials
    password authentication failed / peer authentication failed / ident authentication failed / no password supplied /
    no pg_hba.conf entry / scram authentication failed / passwort-authentifizierung /
    authentification par mot de passe échouée / la autentificación password falló / gss authentication failed /
    md5 authentication failed / certificate authentication failed / pg_hba.conf rejects connection /
    role ... is not permitted to log in / fe_sendauth / is not permitted to log in / auth method not supported
E_NOT_FOUND | the database object does not exist
    role ... does not exist / database ... does not exist / relation ... does not exist / column ... does not exist /
    schema ... does not exist / function ... does not exist / extension ... is not available /
    type ... does not exist / could not open extension control file / tablespace ... does not exist
E_CONFLICT | the database object exists already or is in use
    already exists / duplicate key value violates / ist bereits vorhanden / existe déjà / ya existe /
    is being accessed by other users / cannot be dropped because some objects depend on it /
    other objects depend on it / violates foreign key constraint / violates unique constraint /
    violates exclusion constraint / is being used by active / there are ... other session
E_LOCK | another session holds a lock in the database
    due to lock timeout / could not obtain lock / deadlock detected / could not serialize access / lock not available
E_TIMEOUT | the database did not finish in time
    canceling statement due to statement timeout / canceling statement due to conflict /
    terminating connection due to idle / timeout expired
E_SIGNAL | it was interrupted
    canceling statement due to user request
E_PERMISSION | the database user may not do this
    must be superuser / permission denied for / must be owner of / permission denied to / cannot be executed by /
    must be member of / permission denied for schema / only superusers can / cannot be run as root
E_DISK | the database's disk is full
    could not extend file / could not write to file ... no space
E_MEMORY | memory ran out
    out of shared memory / out of memory / could not map anonymous shared memory /
    could not resize shared memory segment / memory exhausted
E_NETWORK | the database is not ready for connections
    the database system is starting up / the database system is shutting down / sorry, too many clients already /
    remaining connection slots are reserved / too many connections for /
    terminating connection due to administrator command / the database system is in recovery mode /
    the database system is not yet accepting connections / server closed the connection unexpectedly /
    connection terminated unexpectedly / accepting connections on that port / ssl syscall error: eof
E_SERVICE | the database server is not running
    on socket ... failed: no such file / accepting connections on that socket / connections on unix domain socket /
    is the server running locally / läuft der server lokal / le serveur est-il actif localement /
    could not connect to server: no such file / no postgresql clusters exist / pg_ctl: no server running /
    pid file ... does not exist / could not start server / server is not running
E_NETWORK | the database's host name does not resolve
    could not translate host name
E_CONFIG | the SQL statement or configuration is not valid
    is not valid json / syntax error at / unterminated quoted / unrecognized configuration parameter /
    invalid input syntax / invalid value for parameter / configuration file ... contains errors /
    invalid connection option / invalid port number / invalid command / invalid integer value /
    database files are incompatible with server / unrecognized parameter / invalid value for / invalid url /
    was initialized by postgresql version / expected ... authentication / missing "=" after /
    encoding ... does not match / contains errors / invalid line ... in file
E_PKG_CORRUPT | the database or dump is damaged
    invalid page in block / could not read block / invalid page header / database ... checksum /
    could not locate a valid checkpoint record / invalid checkpoint record /
    input file does not appear to be a valid archive / input file appears to be a text format dump /
    unsupported version ... in file header / could not read from input file: end of file /
    pg_restore: error: unexpected end / invalid primary checkpoint
E_CONFLICT | another database server is in the way
    lock file "postmaster.pid" already exists / another postmaster / could not bind ipv4 /
    could not create any tcp/ip sockets / lock file ... already exists / another server might be running /
    directory ... exists but is not empty / port conflict / cluster configuration already exists
E_UNKNOWN | the data do not fit the statement
    division by zero / null value in column / violates check constraint / violates not-null constraint /
    contains null values / value too long for type / out of range / current transaction is aborted /
    invalid byte sequence for encoding / numeric field overflow / cannot cast
[mysql, telling] MySQL 5.7 to 9, MariaDB 10 and 11, error numbers of the server and client
E_AUTH | the database refuses the credentials
    error 1045 / error 1698 / (1045 / [1045] / access denied for user / (using password / (28000 /
    plugin ... could not be loaded / caching_sha2_password / error 1862 / your password has expired / error 1130 /
    is not allowed to connect to this / error 1820
E_SERVICE | the database server is not running
    error 2002 ... through socket / error 2002 ... (2) / error 2002 ... (2 " / error 2002 ... '/ / through socket /
    local server through socket / error 2002 ... (111) / mysqladmin: connect to server at 'localhost' failed
E_NETWORK | the database server cannot be reached
    communications link failure / error 2003 / error 2005 / error 2006 / error 2013 / unknown mysql server host /
    unknown server host / can't connect to mysql server on / can't connect to server on / lost connection to /
    server has gone away / error 1040 / too many connections
E_NOT_FOUND | the database object does not exist
    error 1049 / error 1146 / error 1051 / error 1054 / error 1091 / error 1305 / error 1396 ... drop user /
    unknown database / table ' ... doesn't exist / unknown table / unknown column / error 1147 /
    failed to open file ... error: 2 / can't drop
E_CONFLICT | the database object exists already or is in use
    error 1007 / error 1050 / error 1062 / error 1060 / error 1061 / error 1396 / error 1008 / database exists /
    duplicate entry / duplicate column name / duplicate key name / error 1217 / error 1451 / error 1452 /
    operation create user failed / error 3730 / can't create database ... database exists
E_LOCK | another session holds a lock in the database
    error 1205 / lock wait timeout exceeded / error 1213 / deadlock found / unable to lock ./ibdata1 / error 3572
E_PERMISSION | the database user may not do this
    error 1129 / is blocked because of many / error 1044 / error 1142 / error 1143 / error 1227 / error 1290 /
    error 1370 / command denied to user / you need (at least one of / super privilege / read-only option / error 1836
E_CONFIG | the SQL statement or configuration is not valid
    error 2026 / error 1064 / you have an error in your sql syntax / unknown variable / unknown suffix /
    unknown option / error 1193 / unknown system variable / error 1046 / no database selected / error 1115 /
    unknown character set / error while setting value / found option without preceding group / error 1231 /
    error 1265 / error 1067
E_DISK | the database's disk is full
    error 1114 / the table ... is full / error 1021 / errcode: 28 / error 1026 / os errno 28
E_PERMISSION | the database server may not use a file
    errcode: 13 / os errno 13 / can't create/write to file ... errcode: 13 / can't read dir of ... errcode: 13
E_NOT_FOUND | a file does not exist
    errcode: 2 / os errno 2
E_MEMORY | memory ran out
    error 1037 / error 1038 / out of sort memory / cannot allocate memory for the buffer pool /
    innodb: cannot allocate memory
E_CONFLICT | another database server is in the way
    can't start server: bind on tcp/ip port / do you already have another mysqld / data directory ... is unusable /
    --initialize specified but the data directory has files
E_PKG_CORRUPT | the database is damaged
    is marked as crashed / incorrect information in file / innodb: database page corruption / table ... is corrupt /
    error 1194 / error 1034 / page is corrupted / redo log ... corrupt / checksum mismatch in
E_TIMEOUT | the database did not finish in time
    error 3024 / maximum statement execution time exceeded / max_statement_time exceeded / error 1969
E_AUTH | client and server have no login method in common
    error 2061 / error 2059 / error 1524 / error 1251
[redis-cli, telling] Redis 5 to 8, Valkey
only redis-cli redis-server redis valkey valkey-cli
E_AUTH | redis refuses the credentials
    noauth authentication required / wrongpass / -noauth / noauth / client sent auth, but no password is set /
    err invalid password / noperm / auth failed
E_MEMORY | redis is out of memory
    misconf redis is configured to save / err oom / oom command not allowed / can't save in background: fork
E_DISK | redis cannot write to its disk
    misconf
E_NETWORK | redis is not ready yet
    loading redis is loading / loading valkey / loading the dataset in memory / masterdown / clusterdown / tryagain
E_PERMISSION | redis refuses this write or client
    readonly you can't write / denied redis is running in protected mode / running in protected mode
E_CONFIG | the command or configuration of redis is not valid
    unresolved configuration / fatal config file error / bad directive or wrong number of arguments / unknown command /
    wrong number of arguments for / err syntax error / wrongtype / err unknown / invalid argument(s) /
    unrecognized option or bad number of args
E_CONFLICT | redis holds something of that name
    busykey / busygroup / busy redis is busy
E_CONFLICT | the port is taken
    could not create server tcp listening socket / could not bind
E_PERMISSION | redis may not write its log
    can't open the log file: permission denied
E_PKG_CORRUPT | the database is damaged
    bad file format reading the append only file / wrong signature trying to load db / short read or oom loading db /
    internal error in rdb reading
E_NOT_FOUND | redis does not know the script
    noscript
E_NETWORK | redis cannot be reached
    could not connect to redis at
[redis-server, warned] Redis 5 to 8: the cause is called a warning
E_CONFLICT | the port is taken
    could not create server tcp listening socket / failed listening on port
[mongosh, telling] MongoDB 4 to 8
E_NETWORK | the database server cannot be reached
    mongoserverselectionerror ... econnrefused / couldn't connect to server / no primary found /
    not primary and secondaryok / notwritableprimary / no reachable servers / mongonetworkerror /
    server selection error / server returned error on sasl ... connect
E_TIMEOUT | the database did not answer in time
    server selection timed out / mongonetworktimeouterror
E_AUTH | the database refuses the credentials
    mongoservererror: authentication failed / sasl conversation error / command ... requires authentication /
    authentication failed., full error / unable to authenticate / error: couldn't authenticate / autherror
E_AUTH | the database user may not do this
    not authorized on / unauthorized / user is not allowed to do action
E_CONFLICT | the database object exists already or is in use
    e11000 duplicate key / namespaceexists / collection already exists / already initialized / dbpathinuse /
    unable to lock the lock file / another mongod instance is already running
E_CONFIG | the command line or configuration is not valid
    unrecognized option: / error parsing yaml config file / invalid replica set config / failed to parse /
    invalid connection string
E_NOT_FOUND | the database or its directory does not exist
    ns not found / namespacenotfound / data directory ... not found / nonexistentpath
[sqlite3, telling] SQLite 3
E_LOCK | another process holds the database
    database is locked / database table is locked / database schema is locked / sqlite_busy / sqlite_locked
E_PKG_CORRUPT | the database is damaged
    file is not a database / database disk image is malformed / file is encrypted or is not / sqlite_corrupt /
    sqlite_notadb / malformed database schema
E_DISK | the disk is full
    database or disk is full / sqlite_full
E_PERMISSION | the database may not be written
    attempt to write a readonly database / sqlite_readonly / readonly database
E_NOT_FOUND | the database or an object of it does not exist
    unable to open database / sqlite_cantopen / no such table / no such column / no such index / no such module /
    no such function / no such collation / no such view
E_CONFLICT | the database holds something that stands in the way
    unique constraint failed / table ... already exists / index ... already exists / view ... already exists /
    foreign key constraint failed / sqlite_constraint_unique / duplicate column name / sqlite_constraint
E_UNKNOWN | the data do not fit the statement
    not null constraint failed / check constraint failed / datatype mismatch
E_CONFIG | the SQL statement is not valid
    near " ... syntax error / incomplete input / unrecognized token / incomplete sql
E_DISK | the disk cannot be written
    disk i/o error
[rabbitmqctl, telling] RabbitMQ, Kafka, Elasticsearch, etcd, Consul, Vault, InfluxDB
only rabbitmqctl kafka elasticsearch opensearch etcdctl consul vault influx curl
E_SERVICE | the broker is not running
    unable to perform an operation on node / target node is unreachable / epmd reports ... not running /
    node not running / nodedown
E_AUTH | the broker refuses the credentials
    access_refused / invalid credentials / user ... does not exist ... rabbit
E_CONFLICT | it exists already
    user_already_exists / vhost_already_exists / precondition_failed / topicexistsexception
E_NOT_FOUND | it does not exist
    unknowntopicorpartition / no_such_user / no_such_vhost / no such vhost / no_such_queue / index_not_found_exception
E_CONFLICT | the index exists already
    resource_already_exists_exception / version_conflict_engine_exception
E_AUTH | the search server refuses the credentials
    security_exception / missing authentication credentials
E_DISK | the search server's disk is full
    disk watermark / cluster_block_exception ... disk usage exceeded / flood-stage watermark / read-only-allow-delete
E_NETWORK | the server cannot be reached
    no living connections / nonodeavailableexception / master_not_discovered_exception /
    could not be established. broker may not be available / broker may not be available / leader_not_available /
    noavailablebrokers / no brokers available
E_SERVICE | the vault is sealed
    vault is sealed / server is sealed
E_AUTH | the vault refuses the token
    permission denied ... vault / code: 403. errors / missing client token / invalid token
E_CONFIG | the kernel settings do not suffice
    max virtual memory areas vm.max_map_count / bootstrap checks failed
E_CONFIG | the request is not valid
    illegal_argument_exception / mapper_parsing_exception / parsing_exception
[, telling] psycopg and asyncpg: classes named after SQLSTATE conditions
E_NOT_FOUND | the database object does not exist
    undefinedtable / undefinedcolumn / undefinedobject / undefinedfunction / invalidcatalogname / invalidschemaname /
    undefinedtableerror / undefinedcolumnerror / undefinedobjecterror / undefinedfunctionerror /
    invalidcatalognameerror / invalidschemanameerror
E_CONFLICT | the database object exists already or is in use
    uniqueviolation / foreignkeyviolation / duplicatetable / duplicatecolumn / duplicateobject / duplicatedatabase /
    duplicateschema / objectinuse / dependentobjectsstillexist / uniqueviolationerror / foreignkeyviolationerror /
    duplicatetableerror / duplicatecolumnerror / duplicateobjecterror / duplicatedatabaseerror / objectinuseerror
E_PERMISSION | the database user may not do this
    insufficientprivilege / insufficientprivilegeerror
E_AUTH | the database refuses the credentials
    invalidpassword / invalidpassworderror / invalidauthorizationspecification / invalidauthorizationspecificationerror
E_LOCK | another session holds a lock in the database
    locknotavailable / deadlockdetected / serializationfailure / locknotavailableerror / deadlockdetectederror
E_TIMEOUT | the database did not finish in time
    querycanceled / querycancelederror
E_NETWORK | the database is not ready for connections
    cannotconnectnow / adminshutdown / toomanyconnections / cannotconnectnowerror / adminshutdownerror /
    toomanyconnectionserror
E_DISK | the database's disk is full
    diskfull / diskfullerror
[alembic, telling] migration tools
E_NOT_FOUND | the migration does not exist
    can't locate revision identified by / no such revision or branch
E_CONFLICT | the migrations contradict each other
    multiple head revisions / multiple heads are present / conflicting migrations detected
E_PKG_CORRUPT | a migration that has run was changed
    changesets check sum / migration ... checksum mismatch / validate failed: migrations have failed validation
"""
