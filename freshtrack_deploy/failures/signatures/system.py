"""What the kernel, the C library, the shell and coreutils say, in whatever program.

Errno names and texts, signals, memory.
"""
# ruff: noqa: RUF001

from __future__ import annotations

TABLE = """
[, decisive] parsers of many programs: bison, yacc, JSON.parse
E_CONFIG | the text that it reads is not valid
    syntax error ... unexpected / syntax error: / syntaxerror: / parse error ... unexpected /
    parse error near / parse error on line / parse error at line / syntax error at or near / syntax error in line
[timeout, decisive] coreutils timeout.c
E_UNKNOWN | the program that was given a time limit crashed
    timeout: the monitored command dumped core
[, decisive] getaddrinfo(3): EAI_SERVICE
E_CONFIG | the port or service name is not valid
    servname not supported
[sed, decisive] GNU sed: compile.c prefixes each of its messages so
E_CONFIG | the sed script is not valid
    sed: -e expression # / sed: -e ... char
[bash, telling] bash, dash and their builtins
E_MEMORY | no further process can be started
    fork: ... interrupted system call / fork: ... resource temporarily unavailable / fork: ... cannot allocate memory /
    can't fork
E_MEMORY | no further thread can be started
    can't start new thread / unable to create native thread / can't create thread / cannot create thread /
    failed to create thread / failed to spawn thread
E_CONFIG | the script's text is not valid
    syntax error near unexpected token / syntax error: / unexpected end of file / unexpected eof while looking for /
    unterminated quoted string / syntax error near / bad substitution / conditional binary operator expected /
    unary operator expected / too many arguments / numeric argument required / ambiguous redirect /
    not a valid identifier / invalid option / illegal option / bad array subscript / value too great for base /
    division by 0 / integer expression expected / invalid arithmetic operator / erreur de syntaxe / syntaxfehler /
    error de sintaxis / errore di sintassi / erro de sintaxe / bad option: / invalid number / event not found /
    arithmetic syntax error / illegal number
E_CONFIG | a variable is not set
    unbound variable / parameter not set / parameter null or not set / variable ist nicht gesetzt /
    variable sin asignar / variable sans liaison
E_NOT_FOUND | a program is not installed or not in the PATH
    command not found / befehl nicht gefunden / commande introuvable / orden no encontrada / kommando nicht gefunden /
    comando non trovato / comando não encontrado / instrucción no encontrada / : not found$ /
    executable file not found / cannot execute: required file not found / bad interpreter: no such file /
    no such file or directory: exec / env: ' / nicht gefunden$ / introuvable$
E_PERMISSION | a program may not be executed
    bad interpreter: permission denied
E_CONFIG | the program is for another architecture
    cannot execute binary file / exec format error / cannot execute: exec format
E_CONFLICT | the file exists (noclobber)
    cannot overwrite existing file
E_CONFIG | a variable may not be changed
    readonly variable
E_CONFIG | the command line is too long
    argument list too long
E_NOT_FOUND | a shared library is missing or too old
    error while loading shared libraries / cannot open shared object file / version `glibc / symbol lookup error /
    undefined symbol: / version `cxxabi
[, telling] errno(3): names, texts of glibc in four languages, and numbers as programs print them
E_DISK | the disk is full
    spazio esaurito / não há espaço disponível / not enough room / insufficient room / out of space / low on disk /
    no space left on device / enospc / errno 28 / (os error 28) / (28: / auf dem gerät ist kein speicherplatz /
    kein platz mehr / aucun espace disponible / plus d'espace / no queda espacio / not enough space on the disk /
    not enough space / not enough disk space / insufficient disk space / insufficient space / out of disk space /
    disk is full / no room left / not enough free space / insufficient free space / insufficient storage /
    disk space is low / no space on device / out of inodes / needs at least ... free / not enough free disk
E_DISK | the quota is used up
    disk quota exceeded / over its data quota / over quota / quota reached / edquot / quota exceeded /
    plattenkontingent / quota disque dépassé / cuota de disco
E_DISK | the disk fails
    input/output error / eio: / errno 5] / (os error 5) / eingabe-/ausgabefehler / erreur d'entrée/sortie
E_DISK | a file may not grow any larger
    file too large / efbig / file size limit exceeded / datei zu groß
E_MEMORY | memory ran out
    cannot allocate memory / enomem / errno 12] / (os error 12) / (12: cannot / out of memory / out-of-memory /
    memoryerror / bad_alloc / oom-killed / oom killed / oomkilled / oom killer / heap out of memory /
    memory exhausted / cannot allocate / allocation failed / heap limit / memory allocation failed /
    not enough memory / insufficient memory / killed process / nicht genügend hauptspeicher / der hauptspeicher /
    speicher kann nicht / impossible d'allouer / no se pudo asignar memoria / memory limit /
    failed to allocate memory / out of heap / hauptspeicher / failed to allocate
E_MEMORY | a process was killed, most likely for want of memory
    : line ... killed / ^killed$ / ^killed / : killed$ / killed$ / ^getötet / ^processus arrêté / ^terminado (killed) /
    signal: 9 / sigkill / signal 9 / killed by signal 9
E_MEMORY | a limit of the system is reached
    oom command not allowed / too many open files / emfile / enfile /
    resource exhausted
E_PERMISSION | the file system is read-only
    file system in sola lettura / arquivos somente para leitura / read-only filesystem / readonly file system /
    read-only file system / erofs / errno 30] / (os error 30) / (30: / das dateisystem ist nur lesbar /
    dateisystem ist nur lesbar / nur-lese-dateisystem / système de fichiers accessible en lecture seulement /
    système de fichiers en lecture seule / sistema de ficheros de sólo lectura / sistema de archivos de sólo lectura
E_PERMISSION | this user may not do that
    permission denied / eacces / errno 13] / errno 13, / (os error 13) / (13: / keine berechtigung /
    permission non accordée / permesso negato / permissão negada / permiso denegado / permissionerror / errno=13
E_PERMISSION | this user may not do that
    operation not permitted / eperm / errno 1] / (os error 1) / (1: operation / die operation ist nicht erlaubt /
    operazione non permessa / operação não permitida / vorgang nicht zulässig / opération non permise /
    operación no permitida
E_PERMISSION | this user may not do that
    privilèges du superutilisateur / superutilisateur / superusuario / superutente / superusuário /
    unable to apply new capability / capability set / missing capability / cap_net_admin / cap_sys_admin /
    must be root / are you root / must be run as root / run as root / requires root / root privileges /
    must be superuser / superuser privilege / be superuser / root access / not running as root / as the root user /
    need root / need to be root / needs to be root / have root / only root / requires superuser /
    insufficient privileges / insufficient permissions / not have permission / no permission to / requires elevated /
    requires administrator / elevated privileges / not permitted to / interactive authentication required /
    requires privileges / has to be root / cannot be run as root / not be run as root / not run as root /
    cannot run as root / run as a non-root / running as root / as root is / as a superuser / as root or / with sudo /
    have sufficient privileges / permissions are insufficient / sudo access / don't have permission /
    you have no permission / is not writable / not writeable / cannot write to directory
E_CONFLICT | the address or port is taken
    indirizzo già in uso / endereço já em uso / address already in use / eaddrinuse / errno 98] / (os error 98) /
    (98: / wird bereits verwendet / adresse déjà utilisée / la dirección ya se está usando / port is already in use /
    is already in use / already in use / address in use / already listening on / port already / port ... in use /
    port ... is occupied / port ... is already
E_CONFLICT | it exists already
    file già esistente / già esistente / arquivo existe / já existe / esiste già / datei ist vorhanden / file exists /
    eexist / errno 17] / (os error 17) / (17: / die datei existiert bereits / datei existiert bereits /
    le fichier existe / el fichero ya existe / el archivo ya existe / fileexistserror / already exists /
    already exist / existiert bereits / existe déjà / ya existe
E_CONFLICT | the directory is not empty
    directory not empty / enotempty / errno 39] / (os error 39) / das verzeichnis ist nicht leer /
    directory non vuota / diretório não vazio / not empty / no está vacío / le dossier n'est pas vide /
    el directorio no está vacío
E_CONFLICT | it is in use
    device or resource busy / ebusy / text file busy / etxtbsy / das gerät oder die ressource ist belegt /
    dispositivo o risorsa occupata / dispositivo ou recurso está ocupado / wird gerade benutzt /
    périphérique ou ressource occupé / dispositivo o recurso ocupado / target is busy / (os error 16) /
    resource busy / (os error 26)
E_NETWORK | the host refuses the connection
    connection to ... refused / connessione rifiutata / conexão recusada / name or service ... not known /
    host is down / connection refused / econnrefused / errno 111] / (os error 111) / (111: /
    verbindungsaufbau abgelehnt / connexion refusée / conexión rehusada / connection rehusada / actively refused /
    refused the connection / connection was refused / refused connection / refused to connect
E_NETWORK | the connection broke off
    connection reset / econnreset / errno 104] / (os error 104) / (104: / connessione interrotta /
    conexão fechada pela / die verbindung wurde vom kommunikationspartner zurückgesetzt / connexion ré-initialisée /
    conexión reinicializada / connection closed by / connection lost / connection broken / lost connection
E_NETWORK | the host cannot be reached
    no route to host / ehostunreach / errno 113] / (os error 113) / (113: / keine route zum zielrechner /
    nessun instradamento / não há rota para / aucun chemin d'accès pour atteindre l'hôte / no existe ninguna ruta /
    host unreachable / host is unreachable / destination host unreachable / zielhost nicht erreichbar
E_NETWORK | the network cannot be reached
    network is unreachable / enetunreach / errno 101] / (os error 101) / (101: / das netzwerk ist nicht erreichbar /
    la rete non è raggiungibile / a rede está fora de alcance / le réseau n'est pas accessible /
    la red es inaccesible / network unreachable / enetdown / network is down
E_TIMEOUT | it did not answer in time
    connection timed out / etimedout / errno 110] / (os error 110) / (110: /
    die wartezeit für die verbindung ist abgelaufen / connexion terminée par expiration / connessione scaduta /
    tempo esgotado para conexão / expiró el tiempo de conexión / operation timed out / connection time-out /
    connection timeout / connect timeout / request timed out / request timeout / read timeout / connecttimeout /
    readtimeout / timeouterror / timeoutexpired / zeitüberschreitung
[, telling] errno(3): what is missing
E_NOT_FOUND | a file or directory does not exist
    no such file or directory / enoent / errno 2] / (os error 2) / datei oder verzeichnis nicht gefunden /
    aucun fichier ou dossier de ce nom / file o directory non esistente / arquivo ou diretório inexistente /
    aucun fichier ou dossier de ce type / no existe el fichero o el directorio /
    no existe el archivo o el directorio / filenotfounderror / file not found
E_NOT_FOUND | a device or process does not exist
    no such device / enodev / enxio / no such process / esrch / kein passendes gerät gefunden / kein prozess gefunden /
    kein passender prozess / nessun processo / processo inexistente / no existe el proceso / aucun processus ayant /
    aucun périphérique / nessun device / dispositivo inexistente / no existe el dispositivo
E_NOT_FOUND | a kernel module does not exist
    module ... not found in directory / module ... not found / kernel module
E_CONFIG | a file and a directory are mixed up
    not a block device / not a regular file / not a directory / enotdir / is a directory / eisdir /
    ist ein verzeichnis / ist kein verzeichnis / est un dossier / n'est pas un dossier / es un directorio /
    no es un directorio / (os error 20) / (os error 21)
E_CONFIG | the path is not valid
    too many levels of symbolic links / eloop / file name too long / enametoolong / invalid cross-device link /
    exdev / are the same file / same file / into itself / to a subdirectory of itself / cross-device
[, summary] errno(3): a consequence
E_UNKNOWN | the reader of the output went away
    broken pipe / epipe
[, wrapper] Go: the cause follows in the same line
E_UNKNOWN | a program crashed
    panic:
[, telling] signals
E_UNKNOWN | a program crashed
    goroutines are asleep / panicked at / index out of bounds / out of bounds / index out of range /
    segmentation fault / core dumped / illegal instruction / bus error / floating point exception / ^aborted$ /
    line ... aborted / sigsegv / sigabrt / stack overflow / stack smashing / double free or corruption /
    assertion ... failed / assertion failed / speicherzugriffsfehler
E_SIGNAL | it was interrupted
    ^terminated$ / ^hangup$ / ^interrupt$ / user interrupted / received sigterm / received sigint /
    keyboardinterrupt / interrupted by user / caught signal / received sighup / interrupted by signal /
    received signal 15 / ^beendet$ / ^complété$ / ^terminado$ / ^aufgelegt$ / cancelled by user / canceled by user /
    aborted by user / aborted by the user / interrupted by the user / cancelled by the user / canceled by the user /
    user aborted / user cancelled / user canceled / operation cancelled / operation canceled / process interrupted
[, telling] errno(3): texts of glibc in thirteen further languages, as its catalogues have them
E_DISK | the disk is full
    auf dem gerät ist kein speicherplatz mehr verfügbar / aucun espace disponible sur le périphérique /
    no queda espacio en el dispositivo / spazio esaurito sul device / não há espaço disponível no dispositivo /
    sem espaço livre no dispositivo / brak miejsca na urządzeniu / устройстве не осталось свободного места /
    geen ruimte meer over op apparaat / na zařízení není volné místo / enheten är full / aygıt üzerinde boş yer yok /
    місця на пристрої / デバイスに空き領域がありません / 设备上没有空间
E_DISK | the quota is used up
    der zugewiesene plattenplatz (quota) ist überschritten / débordement du quota d'espace disque /
    se ha excedido la cuota de disco / quota disco superata / cota da disco excedida / quota do disco excedida /
    przekroczony limit dyskowy / дисковая квота / schijfquotum is overschreden / překročena disková kvóta /
    diskkvot överskriden / disk kotası aşıldı / квоту диска / ディスク使用量制限を超過しました / 超出磁盘配额
E_DISK | a file may not grow any larger
    die datei ist zu groß / fichier trop gros / fichero demasiado grande / file troppo grande / arquivo muito grande /
    ficheiro muito grande / plik zbyt duży / слишком велик / bestand is te groot / soubor je příliš velký /
    för stor fil / dosya çok büyük / є надто великим / ファイルが大きすぎます / 文件过大
E_PERMISSION | it is not allowed
    permissão recusada / brak dostępu / в доступе / toegang geweigerd / operace zamítnuta / erişim engellendi /
    у доступі / 許可がありません / 权限不够 / operacja niedozwolona / не позволена / actie is niet toegestaan /
    operace není povolena / operationen inte tillåten / izin verilmedi / 許可されていない操作です / 不允许的操作
E_PERMISSION | the file system is read-only
    sistema de arquivos somente para leitura / sistema de ficheiros só de leitura /
    system plików wyłącznie do odczytu / система доступна только для чтения / bestandssysteem is alleen-lezen /
    systém souborů je pouze pro čtení / skrivskyddat filsystem / salt-okunur dosya sistemi /
    система тільки для зчитування / 読み込み専用ファイルシステムです / 只读文件系统
E_NOT_FOUND | a file does not exist
    ficheiro ou pasta inexistente / nie ma takiego pliku ani katalogu / такого файла или каталога /
    bestand of map bestaat niet / adresář nebo soubor neexistuje / filen eller katalogen finns inte /
    böyle bir dosya ya da dizin yok / такого файла або каталогу / そのようなファイルやディレクトリはありません /
    没有那个文件或目录
E_CONFLICT | the file exists already
    o ficheiro existe / plik istnieje / bestand bestaat al / soubor již existuje / filen existerar / dosya var /
    вже існує / ファイルが存在します / 文件已存在
E_CONFLICT | the address or port is taken
    die adresse wird bereits verwendet / adres jest już w użyciu / уже используется / adres is al in gebruik /
    adresa je užívána / adressen redan upptagen / adres zaten kullanımda / вже використано /
    アドレスは既に使用中です / 地址已在使用
E_CONFLICT | it is in use
    dispositivo ou recurso ocupado / urządzenie lub zasoby zajęte / или ресурс занято /
    apparaat of hulpbron is bezig / zařízení nebo zdroj jsou používány / enhet eller resurs upptagen /
    aygıt ya da özkaynak meşgul / або ресурс зайнято / デバイスもしくはリソースがビジー状態です / 设备或资源忙
E_MEMORY | memory ran out
    nicht genügend hauptspeicher verfügbar / ne peut allouer de la mémoire / impossibile allocare memoria /
    não foi possível alocar memória / impossível alocar memória / nie można przydzielić pamięci / выделить память /
    onvoldoende geheugen beschikbaar / nelze alokovat paměť / kan inte allokera minne / bellek ayrılamadı /
    вдалося розподілити пам'ять / メモリを確保できません / 无法分配内存
E_NETWORK | the other side cannot be reached
    ligação recusada / połączenie odrzucone / соединении отказано / verbinding is geweigerd / spojení odmítnuto /
    förbindelsen förvägrad / bağlantı reddedildi / з'єднанні відмовлено / 接続を拒否されました / 连接被拒绝 /
    aucun chemin d'accès pour atteindre l'hôte cible / no existe ninguna ruta hasta el `host' /
    nessun instradamento per l'host / não há rota para o host / sem caminho para o anfitrião / brak trasy do hosta /
    маршрута до узла / geen route naar host / k počítači neexistuje cesta / ingen väg till värd /
    makinaya ağ üzerinden yol yok / маршруту до вузла / ホストへの経路がありません / 没有到主机的路由 /
    rede inacessível / sieć jest niedostępna / netwerk is onbereikbaar / síť není dostupná / nätverket kan inte nås /
    ağ erişilebilir durumda değil / вдалося отримати доступ до мережі / ネットワークに届きません / 网络不可达 /
    connexion ré-initialisée par le correspondant / conexión reinicializada por la máquina remota /
    connessione interrotta dal corrispondente / conexão fechada pela outra ponta / ligação reposta pelo peer /
    połączenie zerwane przez drugą stronę / разорвано другой стороной / verbinding is weggevallen /
    spojení zrušeno druhou stranou / förbindelse borttagen av partnern / bağlantı karşıdan kesildi /
    розірвав з'єднання / 接続が相手からリセットされました / 连接被对方重置
E_TIMEOUT | the other side did not answer in time
    connexion terminée par expiration du délai d'attente / ligação expirada /
    przekroczony czas oczekiwania na połączenie / ожидания соединения истекло / verbinding is verlopen /
    spojení bylo příliš dlouho neaktivní / förbindelsens tidsgräns löpte ut / bağlantıda zaman aşımı /
    інтервал очікування з'єднання / 接続がタイムアウトしました / 连接超时
"""
