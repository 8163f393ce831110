"""Made by `python3 -m freshtrack_deploy.failures.signatures` from the tables beside it: never edit it.

WORDS: the words through which wordings are found. KEYS: line by line, the wordings found through the word of that line;
d1250 is the third wording (1250 - 39 * 32 = 2) in line 39 of the family d. The signature table says what for.
"""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0x
1
10
1007
1008
101
1021
1026
1034
1037
1038
104
1040
1044
1045
1046
1049
1050
1051
1054
1060
1061
1062
1064
1067
1091
110
111
1114
1115
1129
113
1130
1142
1143
1146
1147
1193
1194
12
1205
1213
1217
1227
1231
124
1251
126
1265
127
1290
13
130
1305
137
1370
1396
143
1451
1452
1524
1698
17
18
1820
1836
1862
1969
2
20
2002
2003
2005
2006
2013
2026
2059
2061
217
28
28000
30
3024
3572
3730
39
400
401
403
404
405
406
407
408
409
410
411
412
413
415
416
422
429
42p01
42p07
42s01
42s02
42s22
5
500
502
503
504
507
520
521
522
523
524
98
__getitem__
aaaa
aadsts
abgelaufen
abhängigkeiten
abort
aborted
absent
absolute
acceptable
accepting
acceso
access
access_refused
accessdenied
accessdeniedexception
accessible
accessing
accessnotconfigured
accordée
account
acl
acquire
acquiring
action
activated
active
actively
adapting
add
added
address
administration
administratively
administrator
adminshutdown
adminshutdownerror
admission
again
against
agent
agree
ah00526
ah00534
ah00558
alcance
alert
algorithm
alias
allocate
allocated
allocating
allocation
allotted
allouer
allow
allowed
allowlist
already
already_enabled
already_exists
alreadyexists
alreadyexistserror
alreadyexistsexception
alreadylocked
also
alternative
alternatives
ambiguous
amqpconnectionerror
anchors
anderen
anonymous
apache
api
apk
apparently
appear
appears
append
applicable
application
applicationcontextexception
apply
appropriate
apps
apt
architecture
archive
archives
archivo
archivos
area
arg
argomento
args
argument
argumenterror
argumento
arguments
arithmetic
arithmeticexception
armor
arquivo
arquivos
arrêté
artifact
asked
askpass
assertion
assertionerror
assertionfailed
assez
assign
assignment
associated
asyncio
atom
atteindre
attempt
attempted
attempting
attente
attribute
attributeerror
attrs
aufgelegt
aufgelöst
aufruf
ausgabefehler
autentificación
auth
authenticate
authenticated
authentication
authentication_error
authenticationerror
authenticationexception
authenticationfailed
authentification
authentifizierung
autherror
authfailure
author
authorities
authority
authorization
authorizationfailed
authorizations
authorized
automatic
automatically
autoreconnect
autre
available
awaiting
away
ayant
az
back
backend
background
backoff
backup
bad
bad_alloc
badgzipfile
badhostkeyexception
badname
badparameter
badrequest
badzipfile
banned
banner
base64
baseurl
basic
be
beancreationexception
beandefinition
become
beendet
befehl
being
bekannt
belegt
benutzt
berechtigung
berkeley
best
bestaat
between
bin
binary
bind
bindexception
binding
bio_connect
bio_new_file
bit
blacklisted
blob
block
blocked
blocking
blockingioerror
blocklist
bloqueado
bloquear
boolean
boot
bootstrap
borrow
both
bound
bounds
brace
bracket
branch
breaks
bringing
broken
broker
brokers
bucket
bucketalreadyexists
bucketalreadyownedbyyou
buffer
build
builderror
built
bundle
bundler
bungled
bus
busy
busygroup
busykey
byte
bytes
bzip2
ca
caa
cache
caching_sha2_password
caddyfile
calculate
call
called
caller
calling
came
can
canceled
canceling
cancelled
candidate
candidates
cannotconnectnow
cannotconnectnowerror
canonicalize
cap_net_admin
cap_sys_admin
capability
cargo
cast
caught
caused
caution
cc1plus
ce
central
cert_has_expired
certbot
certificate
certificate_verify_failed
certificateexception
certificates
certification
certpathvalidatorexception
cfg
chain
challenge
challenges
change
change_dir
changed
changes
changesets
channel
character
characters
chart
chdir
check
checked
checking
checkpoint
checksum
checksums
child
choice
chpasswd
chroot
chunkedencodingerror
cipher
ciphertext
circular
clashes
class
classcastexception
classnotfound
classnotfoundexception
clean
clearsigned
client
client_loop
clientconnectionerror
clientconnectorerror
clients
closed
closing
cluster
cluster_block_exception
clusterdown
clusterdownerror
clusternotfoundexception
clusters
cmake
cmake_
cmake_c_compiler
cmake_root
cmakelists
codename
collation
collect2
collection
collision
colon
column
comando
combined
come
comma
command
commande
commandline
commandnotfound
commands
commences
commit
commit_memory
common
communicate
communications
compatibility
compatible
compil
compilation
compile
compiler
complete
complété
compose
composer
compressed
compression
comprise
compute
computed
concluded
condition
conditional
conditionalcheckfailedexception
conexión
conf
conffile
config
configerror
configuration
configurationerror
configure
configured
configuring
confinement
confirming
conflict
conflicterror
conflicting
conflictingoperation
conflicts
connect
connecterror
connectexception
connecting
connection
connectionabortederror
connectionclosederror
connectionrefusederror
connectionreset
connectionreseterror
connections
connectivity
connecttimeout
connecttimeouterror
connecttimeoutexception
connexion
constraint
constraints
contact
contain
container
containerfile
containerport
containers
contains
content
contention
contents
context
continue
contraseña
control
controller
convergence
conversation
conversion
converting
copy
correct
corrupt
corrupted
corruption
couldn
cowardly
cpio
cpus
crash
crashed
crashloopbackoff
crate
crc
create
createcontainerconfigerror
created
creating
credential
credentials
credentialsnotfound
crontab
cross
cs0029
cs0103
cs0246
cs1002
cs1061
cs1503
cuota
curl
curly
current
currently
cxxabi
cycle
cyclic
daemon
damaged
dangling
data
database
dataset
datatype
date
day
db
dbinstancenotfound
dbpathinuse
dbus_session_bus_address
dead
deadline
deadline_exceeded
deadlineexceeded
deadlock
deadlockdetected
deadlockdetectederror
dearmoring
debian
declaration
declared
declares
declined
decode
decoder
decoding
decompress
decompression
decrypt
decryption
default
defined
defines
definition
definitions
delai
delayed
delete
deleted
denied
depend
dependencies
dependency
dependencyviolation
dependentobjectsstillexist
depends
deploy
deployed
deployment
deprecated
depsolve
depth_zero_self_signed_cert
dereference
desconhecido
desconocido
descriptors
dest
destination
destined
destructive
details
detect
detected
determine
dev
device
dial
didn
different
digest
dir
directive
directory
diretório
dirmngr
dirty
disabled
disappeared
disconnect
disconnected
discovery
disk
diskfull
diskfullerror
diskspace
disponible
disponível
dispositivo
disque
distribution
distutils
diverged
divergent
division
dns
dns_rdata_fromtext
doas
docker
dockerfile
documentroot
doesn
domain
don
dossier
dot
double
doveconf
down
downgraded
downgrades
download
downloaded
downloading
dpkg
driver
droits
drop
dropped
dubious
due
dump
dumped
duplicate
duplicatecolumn
duplicatecolumnerror
duplicatedatabase
duplicatedatabaseerror
duplicatekeyerror
duplicatekeyexception
duplicateobject
duplicateobjecterror
duplicateschema
duplicatetable
duplicatetableerror
during
dynamic
déjà
délai
démarré
dépendances
e11000
e155004
e155007
e155015
e160013
e170001
e170013
e175012
e200009
e215004
e401
e403
e404
e429
e5
e730061
eacces
eaddrinuse
eai_again
early
eauthunknown
ebadchecksum
ebadengine
ebadplatform
ebusy
econn
econnaborted
econnrefused
econnreset
edquot
eexist
efbig
effect
effective
ehostunreach
ein
eingehängt
eintegrity
einvalid
einvalidpackagename
einvalidtagname
eio
eisdir
either
ejecución
ejsonparse
element
elevated
elifecycle
eloop
emerg
emfile
empty
enabled
enametoolong
encoding
encontrado
encountered
encrypted
encryption
encuentra
end
endereço
ending
endpoint
endpointconnectionerror
endpoints
ends
eneedauth
enetdown
enetunreach
enfile
engine
enodev
enoent
enomem
enospc
enotdir
enotempty
enotfound
enough
enter
entered
enthält
entitlement
entity
entityalreadyexists
entries
entry
entrée
env
environment
enxio
eof
eotp
eperm
epipe
epublishconflict
eresolve
erlaubt
erofs
err
err_dlopen_failed
err_invalid_arg
err_invalid_url
err_module_not_found
err_ossl_evp_unsupported
err_pnpm_bad_tarball
err_pnpm_fetch_401
err_pnpm_fetch_403
err_pnpm_fetch_404
err_pnpm_fetch_5
err_pnpm_json_parse
err_pnpm_meta_fetch_fail
err_pnpm_no_importer_manifest
err_pnpm_no_lockfile
err_pnpm_no_matching_version
err_pnpm_no_pkg_manifest
err_pnpm_no_script
err_pnpm_outdated_lockfile
err_pnpm_peer_dep_issues
err_pnpm_recursive_run_first_fail
err_pnpm_tarball_integrity
err_pnpm_unsupported_engine
err_require_esm
err_socket
err_socket_timeout
err_tls_cert_altname_invalid
err_unknown_file_extension
err_unsupported
errcode
errimagepull
errno
es
esaurito
esgotado
esiste
esistente
esockettimedout
espacio
espera
esrch
essential
establish
established
etarget
etc
etcdserver
etimedout
etxtbsy
eunknowntype
eusage
evaluate
evaluating
event
events
exactly
exceeded
exceeds
exception
exceptions
exchange
exclude
exclusion
exclusive
exdev
exec
execstart
executable
execute
executed
executing
execution
executor
exhausted
exim
exist
existe
existent
existiert
existing
exists
exit
exitcode
exited
exiting
expected
expecting
expects
expiration
expired
expiredtoken
expiredtokenexception
expiring
expiró
explicit
expression
exs
ext
extend
extended
extension
extents
external
externally
extra
extract
extracted
failed
failedprecondition
failures
family
fatal
fe_sendauth
feature
fechada
fehlender
fetch
fetch_error
fetcherror
fetching
few
fichero
ficheros
fichier
field
file
fileexistserror
filelockerror
filename
filenotfounderror
filenotfoundexception
filepermissionerror
files
filesystem
filter
find
fingerprint
finish
finished
firewall
firewalld
first
fix
flag
flags
floating
flood
following
fopen
for
for_each
forbidden
foreign
foreignkeyviolation
foreignkeyviolationerror
fork
format
formaterror
formats
formatted
formula
formulae
forward
forwarding
found
fpm
fragment
frame
free
frontend
frozen
fs
fstab
full
function
garbage
garbled
gateway
gave
gcloud
gefunden
gem
gemfile
gems
generate
generation
generator
genug
genügend
gesetzt
gesperrt
get_name
getaddrinfo
getting
getötet
gevonden
gh
gh001
gid
gids
git
github
given
giving
glab
glibc
global
gnutls
gnutls_handshake
go
goal
goaway
gone
goroot
goroutines
got
gpg
gradle
granted
great
greater
greeting
group
groß
gss
gssapi
gzip
gültige
h
handle
handler
handshake
handshake_failure
hang
hangup
happened
has
hash
hashes
hauptspeicher
have
head
header
headers
heads
health
healthcheck
heap
held
help
helper
here
higher
histories
holds
home
hook
host
hostbased
hostkey
hostname
hostport
hosts
hour
how
httperror
httprequestexception
httptimeoutexception
hung
hy000
ibdata1
id
ident
identification
identified
identifier
identities
identity
idle
ids
ignore
ignored
ignoring
illegal
illegal_argument_exception
illegalargumentexception
illegalstateexception
image
imagenotfoundexception
imagepullbackoff
immutable
implemented
implicit
import
imported
importerror
impossibile
improper
improperly
improperlyconfigured
in
inaccesible
inaccessible
inactive
inappropriate
inc
include
included
incompatibility
incompatible
incomplete
incompleteread
incompletesignature
inconnu
inconsistent
incorrect
indentationerror
index
index_not_found_exception
indexerror
indexoutofboundsexception
indicated
indirizzo
inexistente
inflate
ini
init
initial
initialisée
initialization
initialize
initialized
initscript
innodb
inodes
input
insecure
insecurely
inside
installable
installation
installationskandidaten
installed
installerror
installing
instance
instradamento
instrucción
instruction
instructions
insufficient
insufficient_scope
insufficientinstancecapacity
insufficientprivilege
insufficientprivilegeerror
integer
integrity
integrityerror
intended
interactive
interface
internal
internalerror
internalfailure
internet
interpolation
interpreter
interrompu
interrotta
interrumpió
interrupt
interrupted
introuvable
invalid
invalid_api_key
invalid_argument
invalid_client
invalid_grant
invalid_port
invalid_rule
invalid_service
invalid_token
invalid_zone
invalidaccesskeyid
invalidamiid
invalidargument
invalidauthenticationtoken
invalidauthorizationspecification
invalidauthorizationspecificationerror
invalidcatalogname
invalidcatalognameerror
invalidclienttokenid
invalidconfigurationpropert
invalidcredentials
invalide
invalidgroup
invalidinstanceid
invalidlocation
invalidoption
invalidparameter
invalidparametercombination
invalidparametervalue
invalidpassword
invalidpassworderror
invalidschema
invalidschemaname
invalidschemanameerror
invalidtemplate
inventory
invoked
inválida
io
ip
ipv4
isn
issue
issuer
it
item
iterable
itself
jar
jarfile
java
java_home
job
jobid
jobs
js
json
jsondecodeerror
jsonwebtokenerror
jwt
já
kafkaconnectionerror
kernel
kex_exchange_identification
key
keyboard
keyboardinterrupt
keyerror
keyring
keys
keyserver
keystore
keyword
kill
killed
killer
kind
known
known_hosts
kommando
kommandozeilenoption
kommunikationspartner
konnte
kubernetes
l
label
lacks
large
last
later
layer
ld
leader
leader_not_available
least
leer
left
length
lesbar
lese
less
lettura
level
liaison
lib
libcrypto
libmambaunsatisfiableerror
libraries
library
license
lifecycle
limit
limited
limitexceeded
line
lines
link_stat
linked
linker
links
list
listen
listening
literal
living
load
loaded
loaderror
loading
local
locale
localement
localizar
locally
locate
location
locations
lock
locked
lockerror
lockfailed
lockfile
locking
locknotavailable
locknotavailableerror
locktimeout
log
logged
logical
login
logrotate
logrotate_script
lokal
lone
long
longer
look
looking
looks
lookup
loose
loss
lost
low
luac
lzma
läuft
mac
machine
magic
mail
main
maintainer
major
make
makefile
malformed
malformedinput
malformedpolicydocument
malloc
management
manager
manifest
manipulation
many
mapper
mapper_parsing_exception
mapping
marginal
marked
masked
master
master_not_discovered_exception
masterdown
match
matched
matches
matching
max
max_map_count
max_statement_time
maximum
may
maybe
md5
mean
medium
meet
mehr
mem
member
memoria
memory
memoryerror
mentioned
mercurial
merge
meson
message
metadata
method
methods
might
migration
migrations
minimum
minute
mirrorlist
mirrors
misbehaving
misconf
misconfigured
mismatch
mismatched
missing
missingparameter
missingschema
missingsectionheadererror
missingspecerror
misspelled
misspelling
mkdir
mod
mode
modifications
modified
modify
module
modulenotfounderror
modules
mongod
mongonetworkerror
mongonetworktimeouterror
mongoservererror
mongoserverselectionerror
monitored
montado
montato
month
monté
most
mount
mounted
mounting
mounts
msb1003
msb1009
multilib
must
mutually
mysql
mysqladmin
mysqld
name
name_conflict
named
nameerror
namensauflösung
nameresolutionerror
names
namespace
namespaceexists
namespacenotfound
namespaces
native
near
necessaria
necessária
need
needed
needs
neither
nessun
net
netsdk1045
network
netzwerk
never
newconnectionerror
newline
next
nfs
nginx
nil
ninguna
ninja
no_pubkey
no_such_queue
no_such_user
no_such_vhost
noauth
noavailablebrokers
nobrokersavailable
noclassdeffounderror
nocredentialserror
node
nodedown
nodename
nokey
nom
nomemoryerror
nomethoderror
non
none
nonexistent
nonexistentpath
nonodeavailableexception
noperm
nor
noregionerror
noreversematch
noroutetohostexception
noscript
nosuchbucket
nosuchentity
nosuchfileexception
nosuchkey
nosuchmoduleerror
notfound
notfounderror
notfoundexception
nothing
notimplementederror
notwritableprimary
novalidconnectionserror
npm
ns
nt_status_access_denied
nt_status_account_locked_out
nt_status_bad_network_name
nt_status_connection_refused
nt_status_disk_full
nt_status_host_unreachable
nt_status_io_timeout
nt_status_logon_failure
nt_status_network_unreachable
nt_status_no_such_file
nt_status_object_name_not_found
nt_status_password_expired
nu1101
nu1102
nu1202
nu1301
null
nullpointerexception
number
numbered
numeric
numerical
nxdomain
não
nécessaire
o
object
objectdoesnotexist
objectinuse
objectinuseerror
objects
obtain
obtenir
occupata
occupied
occupé
oci
ocupado
offer
ok
on
only
onto
oom
oomkilled
open
opened
opening
openpgp
opentimeout
operación
operand
operando
operate
operating
operation
operationaborted
operationnotallowed
operator
operazione
operação
opt
option
options
opérande
orden
ordering
origin
os
otherpid
our
outdated
outofmemoryerror
outofrange
output
outside
over
overflow
overflowerror
overhead
overlapping
overlaps
overwrite
overwriting
overwritten
owned
owner
ownership
pack
package
packagemanager
packages
packagesnotfounderror
packaging
packet
packfile
page
paket
pam
panic
panicked
parameter
parameters
params
parenthesis
parse
parseable
parser
parsererror
parsing
parsing_exception
part
partition
pas
passender
passendes
passphrase
passwd
password
passwordrequiredexception
passwords
passwort
patch
path
pathspec
pattern
patterns
peer
pem
perform
permesso
permise
permiso
permission
permission_denied
permissiondenied
permissionerror
permissions
permissão
permitted
persistent
pg_ctl
pg_hba
pg_restore
phase
php
php_network_getaddresses
phrase
physical
pid
pinentry
pipe
pkix
plain
platform
plattenkontingent
playbook
please
plugin
plugins
plus
pod
pods
poetry
point
policy
pom
pool
pooltimeout
port
ports
positive
possible
possível
postfix
postgresql
postmaster
ppa
pre
preceding
precondition
precondition_failed
prefix
premature
prematurely
prepare
present
prevent
previous
previously
primary
private
privilege
privileged
privileges
privilèges
problem
problems
proceso
process
processo
profile
program
progress
project
prompts
properly
properties
property
protected
proto
protocol
protocolerror
protocols
provided
provider
providers
provides
providing
proxy
proxyerror
prozess
public
publicación
publickey
publish
published
puede
pull
pulumi
push
pyproject
python
périphérique
query
querycanceled
querycancelederror
quickly
quota
quota_exceeded
quotaexceeded
quote
quoted
quotes
rabbit
raggiungibile
rakefile
range
rangeerror
ranges
rate
ratelimited
ratelimitexceeded
rdb
re
reach
reachable
reached
read
readable
readdir
readonly
readtimeout
readtimeouterror
ready
realm
reauthentication
reboot
receive
received
receiver
recent
recognised
recognized
record
records
recoverable
recovery
recursionerror
recursive
recusada
recv
redirect
redis
redo
ref
reference
referenced
referenceerror
refers
refresh
refreshing
refs
refspec
refused
refusing
refusé
refusée
regex
region
register
registered
registry
regular
rehusada
reinicializada
rejected
rejects
relation
release
releases
relies
reload
reloaded
remaining
remote
remotedisconnected
remotefetcher
remotely
remoteprotocolerror
removal
remove
removed
removing
repeated
replica
reply
repo
repodata
repomd
reports
repositories
repository
repositoryalreadyexistsexception
repositorynotfoundexception
request
requested
requestexpired
requestlimitexceeded
requests
requesttimeout
require
required
requirement
requirements
requires
reserve
reset
resize
resolución
resolution
resolutionerror
resolutionimpossible
resolvable
resolve
resolved
resolving
resource
resource_already_exists_exception
resource_exhausted
resourceconflictexception
resourceexhausted
resourceexistsexception
resourcegroupnotfound
resourceinuseexception
resourcenotfound
resourcenotfoundexception
resources
respond
responding
response
responseerror
restart
restarting
restore
result
results
retries
retrieval
retrieve
retrieved
retrieving
return
returned
revision
revisions
rifiutata
rights
rndc
role
rollback
room
root
rootlessport
rota
rotation
route
routines
rpc
rpm
rpmdb
rsync
ruby
rule
runcontainererror
running
runtime
runtimeerror
rustc
réseau
résolution
résoudre
s
same
sans
sasl
satisfies
satisfy
scaduta
scanner
scannererror
scanning
schema
scheme
sconosciuto
scope
scp
scram
script
scriptlet
sdk
sealed
search
searched
sec_error_unknown_issuer
secondaryok
secret
security
security_exception
see
seeded
seems
segment
segmentation
select
selected
selecting
selection
self
self_signed_cert_in_chain
semicolon
send
sent
separator
sequence
serializationfailure
serialize
server
serverdisconnectederror
serverselectiontimeouterror
servfail
service
service_disabled
services
serviceunavailable
serviceunknown
servname
session
set
setgid
setting
settings
settingserror
setuid
setup
seule
seulement
sh
sha1
sha256
shadow
shared
shell
shim
short
shorthand
should
show
shutting
sigabrt
sighup
sigint
sigkill
sign
signal
signature
signaturedoesnotmatch
signatures
signed
signer
significantly
sigsegv
sigterm
sigusr1
simple
sin
sind
single
sintassi
sintaxe
sintaxis
site
size
skip
skunotavailable
slowdown
small
smaller
smashing
smtpserverdisconnected
snap
snaps
snapshot
soa
socket
socketerror
socketexception
sockets
sockettimeout
sockettimeoutexception
solution
solving
some
sorry
sort
source
sources
space
spawn
spec
special
specification
specifications
specified
specifies
specify
specs
speicher
speicherplatz
speicherzugriffsfehler
sperre
spurious
sql
sqlite_busy
sqlite_cantopen
sqlite_constraint
sqlite_constraint_unique
sqlite_corrupt
sqlite_full
sqlite_locked
sqlite_notadb
sqlite_readonly
sqlstate
ssh
ssh_config
ssh_exchange_identification
ssl
ssl_certificate
ssl_error_syscall
sslcertverificationerror
sslerror
sso
stack
stale
stanza
start
started
starting
stash
stat
state
statement
statements
static
status_code
std
stdin
step
still
stopiteration
stopped
storage
store
stray
stream
strict
string
su
sub
subcommand
subdirectory
subject
submodule
subprocess
subscript
subscription
subscriptionnotfound
substitution
success
successful
such
sudo
sudoers
sufficient
suffix
suitable
suite
sum
super
superblock
superuser
superusers
superusuario
superusuário
superutente
superutilisateur
supervisor
supplied
support
supported
susceptible
suspended
swap
swapon
swarm
switch
switches
symbol
symbolic
symlinks
sync
synchronize
synchronized
syntax
syntaxe
syntaxerror
syntaxfehler
syscall
system
systemd
t
taberror
table
tablespace
tag
taken
takes
talk
tampered
tar
tar_bad_archive
tarball
target
targeting
targets
task
tasks
tcp
team
tell
template
templatenotfound
templating
temporarily
temporary
terminado
terminal
terminated
terminating
termination
terminator
terraform
test
tests
text
thread
three
throttling
throttlingexception
through
time
timed
timeout
timeouterror
timeoutexception
timeoutexpired
timeouts
timer
tls
token
tokenexpirederror
tokens
toml
tomldecodeerror
toolchain
toomanyconnections
toomanyconnectionserror
toomanyrequests
toomanyrequestsexception
topicexistsexception
tracking
transaction
transfer
transferred
transient
translate
transport
tree
tried
trigger
trouble
trouver
trovata
trovato
truncated
trust
trusted
try
tryagain
trying
ts1005
ts18047
ts18048
ts2304
ts2322
ts2339
ts2345
ts2532
ts2551
ts2554
ts2741
ts7006
tty
tunnel
type
typed
typeerror
types
udp
ufw
uid
unable_to_get_issuer_cert
unable_to_verify_leaf_signature
unary
unauthenticated
unauthorised
unauthorized
unauthorizederror
unauthorizedoperation
unavailable
unbalanced
unbound
unboundlocalerror
uncaught
unchecked
unclosed
uncommitted
undeclared
undefined
undefinedcolumn
undefinedcolumnerror
undefinedfunction
undefinedfunctionerror
undefinedobject
undefinedobjecterror
undefinedtable
undefinedtableerror
under
underlying
underspecified
understand
understood
undetermined
unexpected
unexpectedly
unexplained
ungültig
ungültige
unhealthy
unimplemented
uninitialized
uninstall
unique
uniqueviolation
uniqueviolationerror
unit
unix
unknown
unknownhostexception
unknowntopicorpartition
unless
unmarshal
unmarshaling
unmatched
unmerged
unmet
unpack
unprocessable
unprotected
unreachable
unreadable
unrecognised
unrecognized
unrecognizedclientexception
unrecoverablekeyexception
unresolved
unsafe
unsatisfiable
unsatisfiableerror
unsatisfieddependencyexception
unstaged
unsupported
unsupportedclassversionerror
unsupportedprotocol
unterbrochen
unterminated
untrusted
ununderstood
unusable
unused
up
update
updated
updates
upgrade
upload
upstream
upstreams
uri
url
urlopen
urls
usage
usageerror
usando
use
used
user
user_already_exists
username
users
using
uso
usted
utilisation
utilisé
utilisée
uuid
v
v2
vacío
valable
valid
valida
validate
validating
validation
validationerror
validationexception
valido
valkey
value
valueerror
values
vanished
var
variable
variables
variant
vault
vazio
vcl
vcpulimitexceeded
vendoring
verbindung
verbindungsaufbau
verification
verified
verify
verrouillé
version
version_conflict_engine_exception
versions
verweigert
verwendet
verwendung
very
verzeichnis
vhost
vhost_already_exists
via
vicino
vide
view
violated
violates
violation
virtual
virtualhost
vm
volume
vorhanden
voulez
vuota
válido
wait
waiting
waittimeout
want
warning
was
watermark
went
werden
were
wheel
wheels
when
where
while
whitelist
whitelisted
will
within
working
works
worktree
world
would
writable
write
writeable
writetimeout
wrong
wrongpass
wrongtype
x509
x509_check_private_key
xml
xtables
y
ya
yaml
yamlerror
yet
yml
yn0018
yn0028
yn0035
yn0041
yn0082
your
yum
z_buf_error
zeitüberschreitung
zero
zerodivisionerror
zielhost
zielrechner
zip
zipexception
zipfile
zlib
zone
zone_conflict
zone_resource_pool_exhausted
zulässig
zypp
échouée
"""
KEYS = """\
c1666
g8292 g8326 g8484
d6048
e2656
e2662
h4132
e3106
e3108
e3521
e3296
e3297
h3876
e2465
e2850
e2176 e2178 e2179
e2979
e2528
e2657
e2530
e2531
e2659
e2660
e2658
e2945
e3041
e2532
h4260
e2337 h3749
e3104
e2981
e2848
h4004
e2212
e2851
e2852
e2529
e2564
e2977
e3520
h1924
e2784
e2786
e2691
e2853
e3011
f13472
e3651
f13344
e3040
f13280 i6179
e2854
h2501
f13408
e2533
f3779 f13216 i6083 i6084 i6085
e2880
e2661
f13409
e2692
e2693
e3650
e2177
h3299
d6019
e2241
e2885
e2210
e3587
d6049 g8293
d6020
e2305 e2306 e2307
e2401
e2402
e2403
e2404
e2944
e3649
e3648
d1376
h1508
e2182
h2372
e3584
e2789
e2721
c7744
g8736 g8737 g8739 g8740 g8741 g8742 g8743 g8768
f8928 g8288 g8289 g8291 g8294 g8295 g8320 g8321 g8385 g8387 g8416 g8961
e6849 f8929 g8322 g8323 g8325 g8327 g8352 g8353 g8354 g8355 g8386 g8388 g8417 g8962
f7616 g8480 g8481 g8482 g8483 g8485 g8486 g8487 g8512 g8513 g8544 g8545 g8547 g8549 g8576
g8769 g8770
g8834
g8356 g8357 g8359 g8360 g8384
g9504 g9505 g9507 g9508 g9509 g9510
g8640 g8641 g8643 g8644 g8645 g8646 g8647 g8648 g8672
g8514 g8515 g8517 g8518 g8519
g8833
g8673
g8805 g8806
g8772
g8807
g8773 g8774 g8800 g8801 g8802 g8803 g8804
g9056 g9057 g9059 g9060 g9061 g9062 g9063 g9064
f6081
f6147
f6144
f6080
f6083
a2784
g9088 g9089 g9091 g9092 g9093 g9094 g9095 g9190 g9218 g9222 g9251 g9280
g9096 g9120 g9122 g9123 g9124 g9125 g9126 g9191 g9219 g9248 g9252 g9281
g9127 g9152 g9154 g9155 g9156 g9157 g9158 g9216 g9220 g9249 g9253 g9282
g9159 g9160 g9185 g9186 g9187 g9188 g9189 g9217 g9221 g9250 g9254 g9283
g8896
g9284
g9285
g9286
g9287
g9288
d2433 h3136
f11616 f11617
d3970
g6563
h4288
a1760
c3104 c3106
g7233 g10145 h5317 h5344 h5536 h5537 h5568
i4166
d674
f12418
e1152 e1185 e1249
i325
c2978 c6048 d97 e2180 g3009 g6754 h2819 i195 i196 i4070 i4484 i6528
e6272 i227
g5536
f9632 g5537
c736 c5986 i6630
g4514
g6658
h2528
c5344 c5345 i352 i353 i354
d3361
c9570 c10016 f9474 g4450 i896 i897 i898 i930
g4416 i1123 i1124
a4321 d3043 e5090 g3104 g3392
f3969 f4450
d321 d322 i3652
h3780
d3488
b2656
c1984
d2497 f9570 g992 g9601 g9858 h3106 h3170 i2307
a672
c4576
e1120 h2912
e7585
e7588
b6274
a7008 c3681 d7681
f5376
a10112 a10114 c4672 c4674
d4608
d3041
d3042
d3232
h4161
d3296 d6913 d6915 d7106
c4320
b5440
c8290 f4737 h1920 h1985 h2080 h2083
b704 b5889 i1442
c6432
c8896 f6976 h1986 h1988 i6787
i1701
h2049
i387
c2177 e2240 i2691 i5507 i7426
i388
b642 c2400 h3168 h3169 i1376 i1475 i5602 i6983
d9184
g5858
b5856 g5826 g7232
f11392
f11393
f11171
a3648
d6625
i4356
c2308 i5927
f10752
d6882
a546
e962
d3171
b448 g6689 g6976 g6978 i258 i6503
a6913 a7009
d10625
e1760 i3840 i4257 i4512 i6400
d10626
e4448
d352
g6561
f9217
c1856 c2372 h2752
d4418
a8673
a2656 g3552
a3840
a4128 a6336 a7138 c7937 c7969 c8640 c8642 c10147 c10240 i707 i736 i740 i6880
a3137
h3330 h4576
h2434
a3905
c6305 i3104
i3460
e4192
a5024 b2304 d8000 d9281 f6530 f12642 g4610 i2243 i2337 i2434 i2465 i2688 i3301 i5762 i7369
f10658
i3488
d2593 d9344 e4160 f12608 f12675 g3329 i2496 i2882 i7392
h642 h704
f10498
a9600
h3266
h2337
h2150
f8288 f8609 f8610 f8642 f8672 f8864 f8865
b6080
d8290
f10531 h5376 h5377
f10400
f10532
a930
i3043 i3072
d643 d738
g9666
f10979
f11905
h4034
d8321 e5664
a5601
g2914
i1730
d5184 f10500 g3298 g4705 g4738 g4929 i2754
f10405
c7169
h5508
g993
i5860
h1796
e161 i480
c5984 c5985 e3810
e5025 e5026 f2337 g2944 i6497
d6784 i165
b3842 c642 c4896 e96 e193 e1601 f4192 f8898 g1154 g2945 i96 i97 i164 i322 i6496
g7012
f11072
f11074
f11073 g6593
i451
e130 i450
e5027
g5506
c1442
d6496
d4096 d6528
d8448 f8899 g1153 i257 i6498
g6592
d3905
d8386 e5088 f8866 g5601 i194
c1187
g6530
f10882
a545
a4000 a5026 e580 g3106 i4006 i5696 i7041 i7200
b3456
e2464
h4676
g6562
b6720
c9569 d3330 g4769
e3875
d2016
i1219 i7045
d5472 d9637 i5895 i6882
h1953
f11906
f11841
d7266 d7907
f11330
b6273
f482 f11907
i419
c4128 c5156
d2915
a5121
b1953 c704 f5378
d480 g3041 i4032 i4033
f9249
f9248
g2881 g2912
h5505
h865
b961 b993 e513 i1155 i1185
g9701 g9728
h3556
h3586
h2502
a5859
a5474
i4549
f6784 i3267
f6433
f2624 h1088
b801 d2369 d2432 d2434 d2466 d2496 e4321
f9568
d4288 d4290
d6112
d2819
d8384
i391
c1699 g4419
c7747 e1697 g4609 h4832
e2849 i417 i418
f6720
f11173
i416
i1285
a480
c1505 i2913
i6435
e6913
f7298
a5504 c6304
i1443
h5282 h5283
i2981
i3008
c896 c1154 c1793 e7777
a1665 a8418
b4577
g10307 h3939 i6852
e6689
e6721
c7424
g5824
g5825
e3299
f1856 f9859 f9890
f4801
f6593
f3936
f4001
i1925
d1089 d1090 h5315
d10594 d10595 d10689 h3552 h3648 i1282 i5600 i5601
e4257
e4256
g1090
c8705
c7715
d6914
d4610
a608 f12481
e2209
d3491
b2658
f5794 f13057 g4834
f9986
g6784
b7490 b7937
i3744
i7136
d193 g10304 h5510 h5540 h5570 h5572
e640 e641 e736
h5509 h5539 h5569 h5571
i4355
i4354
e7584
e7587
c5760
h2755
h2756
b2307 h2753 h2754
f6368
e2082
h5474
b1248
c7970
f12770
h4544
c7808 f9409
d6721
d4352
d2944 d2945 d4416 d4417 d6368 g1281
d6563
d6818
d3904
d6657
d6848
i1921
d8992 d8995 d9187
d4065 d4160
d4097
a8672
c5888
c3906 c8352 g3968
a8674 c1248 i6979
e7904
a8993
e3008 g4706 i1952 i2146 i2308
i3424
b7362 b7363 b7393 b7395 b7425
d1377
a9603 c7652
c1281
b4064
e1728 e1729 e1825
a5346 a7139 c9184 e1699 f4576 g4096 i547 i548 i576 i611 i612 i705 i6848
c9154 g5185 g5186
c8994 c9025
g6209 i2275
d8128
c6049
f10848
c4289 d7076 d7104
c9856
b5345 b5347
i1380
f5795 f8320
f10497
f11236
f8321
c7008
a1984
b512 e6850 g8420 g8421 g8550 g8674 g8832 g9312 g10051
c5667
f10755
f10754
e1058
c4194 c5153 c5666 g10144 g10146 g10274 g10306 h3937 i5121
i2978
b6112 e1954
e6593
e4004
f10884
g5730
e1313
f12577
f12354
f12673
f12512
f12352
a2209
e5761
f12802
e5154 g3105 g3169
i6951
i3011
e291 e2563 e2689 e5731 e5858
h896 h897
i2629
i3745 i3746
i3012 i3426
f2560 f4356 h864
h866
a2720
f11265
f12129
f12131
c2656
f8096
d6561
a8864 a8865 a8897
e2400
f12611
f4448 f4449 f5057
f12064
f9856 f9857 f9858 f10241
f7299 f8995
f9121 f12384 f12514 f12769
b4545
h5506
b4800 b4802 b4992 b5121
f4896 f4929 f5091 f5248
c7649 c7684 c7713 c7875
c7872
a2497
b2625
c9120 c9121
c1251
b6432
g3457 h547
g4448
i5216
d3170 i1920
a4256 a4257
b1697 c226 c384 c448 c512 c1506 c2464 c9698 c9792 i2208 i2210 i2211 i4385 i7397
f11329
c4384 d3106 d5154 f12320 g4993 i2179 i2180 i2209 i2212 i2240 i2241 i2592 i4386 i7398
f11328
f12480
f2882 g5026 i2528 i7298 i7399
g5282
a8960
f321
a8354 b994 b5857 e1953 f1218 f4480 f5186 f9313 g5921 g8642 i1090 i6981
f11394
a8353 i1410
g5890
a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5185 i1379 i6982
c6816 d1121 d3713 e1312 e2434 i4992 i4993 i4995 i4996 i4997
f10849
f8577
c4704
h4323 i1568 i5092 i5093 i5120
f10786
f10753
f10816
f128
f10787
e1089 e2466
b800 b832
f11488 h4357
f256 f10976
f8769
i5190
e5921
f609
i4961 i4962 i4963 i4964 i4965
c2465 f5024 f7584 i3237 i4550
b640 b641 b1664 b3008 b3009 b5504
b2624
b2211
b2850
b5090 c9888 d10657 d10690 e1506 e1633
f4545
i1313
g3074
b1733 b3714 b5762 b5792 b5793
f10112
d8226
d256 e353
g3008
f9312
e4993
f13056
b6242 b7488
b2626
a5280 f1473 i3168
c2529 c7714 i642 i646 i6854
a8257 a8258 a8288 i643 i645
i672
a1152 e4801 f2435 i3969 i4482 i4994 i5377
c8160
a6337 a6338
b2272
i3683
e3488 i6434
b6689
f6400
a9571 c7651 c7810 c8644 i676 i677
c224 c385 c449 c513 c576 e2722
b6692
i3841
f9250
b1984 g5281
e6273 e6529 f5377 f5409 g6949 i99 i100 i128 i197
f11105
d9632 d9728
h4964 h4997
f7394
f7395
f7396
f7397
f7398
f7424
h1730
a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2787 c2788 c2789 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
f10243
b6368 b6528 c995 e2051 f7425
c4577 d7394 i1058
h1377
b5346 g4835
d930
c6241 d9824 i3713 i6433
c7552 c10306 i644 i6853
i7174
c8547 i4193
a6912 a8064 a8065 e289 e2560 e2663 e5504 e5728 g2272
e4002
e5922
d7876 f5026 i2819 i3105 i3106
d9635
e4449 e4450
g5700
e5156
d1184
i3714
b6434 b6688 b7104 g10050 g10052
g10053
g7424
e578 e2787 i1153 i1154
e7457
e7460
a9920
a3520 a3521
g4737
b4896 b4897
f7747
c1792
i2080
c8289
c7745
i6883 i6885
c7682 i6884
d5824
a9666 g2913
b353 d2624 g6560
f4930 f11554 i1444 i2529 i7042
f2912
f12929 g4641 g4802 i3040
d7808
i1728
c9024
d9056 e6595
d9057
b3840 b3841 c2176 e2881 i5505
e480
a5507 a8355 f1217 f8994 f9891 i801 i802
f3200 f6913 f12417
g5922
e7234
b5056 f1249
c2178 i1217
b7361
f4320 f4321 i1216
i2562 i5953
a5506
d6688
f10530
g9761
g9730
i6020
c5792
d9313 g3137 g3937 h4066
d9666
d929
i4672
c1441
c7811
i5440 i5441 i5442
a9984 a9985
d10433 d10464 d10499 g2464 h1633 h4640
b161 b320 b321 b6497 i5219
c7392
f1121
a6368 a7938 b4129 i546 i6850
e3171
d2560 d2688 d3489 e4130 f7745 i2304 i2340 i7394
a3072 c7394 e5346 g1921 h4480 h4834 h4836 i7232
h4514
a9858 a9859
i6978
g6656 i355 i356
f8192
c2755 c3713 c4224
g10305 i5217
g7616
h1572 i6722
e7680
e7681
i6723
h1537
h1473
h4707
h1729
f736 f1728
f1409
i6953
c1280
e2016 h640
a7296 d3971
d5475
d8417
b288 b289 b322 b2338
b2467 b2496 b2497 b2498 b2592 b2593
d3072
a5345 b5729 i3939 i4322 i7108
e1250
a928 f4641 h3011
h4866 h4867
d4609
h5349
d5153
h3744 h4195 i3712
a1472
a1473
b7394 f6849 f6882 g2114 g2115 g2116 g2179 g4544 i5153 i5154 i5155 i5156
f4544 f13665
a6690 a6720 i5184
a3425 a3426 a4322 a4609
a2432 b3136 i4160
a98
e2534 e2593
e449
c1376
e576
e1761
h5313
e2690 g4707 g5856 i1411 i1986 i2565
e7203
e7265
e7205
e7267
f11396
f11395
e7204
e7266
e7232
e7202
e7264
b449 g3361
c4448 f5728
e419 h3362
i1729
i3777
a1761
e5152
c3296
c3489
c3552
c3488
c3424
c3360
c3361
c3490
c3425
f2304
f2305
f2400
f2082
f2081
c3362
d2370 f3264 h2497
h3107
f2019 g9697
c2753
f2307
f3011
f2753
f2755
h3553
i5218
g10275
f2017 f2112 h3746
f2018 h3873
h1700
f3106 h3296
h1857
i3233
d8419
f2020 h4001
h4864
i4260
f2976
f2786
f2752
f2724
h1793
h4837
d4672
i3778
f2720
d9216
h2884 h2913
f3680 f3683
h4961
d2627 d2817
h2242
c1152 c10081 e1952 f12194 h3424 h3458 i2817 i2818
a5185 g6657
h4963
e1632
i4102 i4546
a1920 a4610
c8099 e5506
f6272
i4128
c8481 d2914 h514 i2149 i2178 i3140 i3264 i3331 i6855
h3105
d3520
g5988 g6112 g6113 g6273
f10881 g6019
b960 b1025
c7716
f2306
h4194
f2021 h4129
h2243
f2754
h4641
f2594 f2595 h4481
h1921
f3328 h1505
h4835
f3137 h3425
f2016 f2113 g9698
h1540 h1568 h1569 h2016 i2468
c4963 d7908 d7936 f5408
d226 d1988
a2144
a5984
i4768
g5827
d7585 i4292
d3650 e2688 f3392 i4290 i4291
h1797
b4832 b4833 f11586 h961
b2305 d482 f11552 f11553 f11584 f11585 f11618 f11648 f11650
h4642
b4128 c7521 g10112 i2147
f2308
f3265 h2593
h5089
f3107
f3104
h2597
f3266 h2369
e3808 e3873 e4161 e4163
f3584
f3521
f11746
f3424
f3523
f3040
f2309
f2310
f2403
f2080
f2817
f2051
f2562
f2593
f2404
f2625
f2530
f2819
f3136
f3682
f2979
f2785
f3488
f2049
f2209
d6722
f3491
f3490
e3107 e3168 e3170 e3232
b6691
d6113 d6114 d6115 d6208 e3109 e3169 e3233 h1506 h1794 h1922 h2370 h2498 h2499 h2533 h2594 h3108 h3297 h3426 h3747 h3874 h4002 h4130 h4258 h4482
h4868 h4896
h1472
h4320
h3268 i4544
h3264 h3265 h4513
f2144 f2211
h1539
i1731
h4644
a1408
i5122
e6688
f2401
d7714 d7715
b6592 b6624
f2208 f2240 h4257
h3555
f2722
f2721
i7175
b7520
h677
d2626
b3908 i3394
i1666 i1699
c1760 i7361
f5472
f11490 f11491
c4288
f7776
e512
f9505 i1122
h4992
b1154 b1184 b1280 b1281 b3648 d1312 d1313 h960 h1089
d672 d737
b1152 d1504 d1505 d1568 f10048 g3168 h928
d8352 f10144 h929 h1090
e804
b7521
e3585 f6208 f9889 f10210
b4544
e993 h1984 h2272 i6016 i6788
d5155
d7488 d7523 d7524 d10528 g3043 g5667 h3360 i3938 i3940 i4064
i4098
g9827 i4036
h3300 h3301 h3361 i4099
f2528 h1152
c193 c5504 c8832 d7328 d7392 e416 e1921 g4992 h3270 h3332 i964 i6944 i6945 i6946 i6947
b4352 b4353 b4416 b4480 f1920 f1921 f1922 f3681 f3715 f3776 f3778 i6081 i6082 i6086 i6112 i6113 i6114 i6177 i6178 i6241 i6242 i6305 i6306 i6307 i6308
i6115
b2945 b2946 b4355 g2049 g2050 g2177 i6080 i6176 i6240 i6304
c8993
d3074 f12930 i1953 i1954 i3109 i3330 i3332 i5862 i5863 i5864 i5888 i5889 i5890 i5892 i5893 i5894
d2563 d2976 d2977 i5891
i3328 i3329
h4289
a10176 a10177 a10179 c4578 c4608 c5346 d5985 d6850 e673 e2211 g5572 g7010 g7011 i224 i225 i226 i260 i261 i288 i289 i420 i1665
g5250
g5538
f8193
h4321
g5569
g4672 h641 i2916 i3138
f10081
f5058
e896
c7554
e322 f3520
d11297 d11298
b4928 b4929
f544
i2436
b2785
a3553
c9122 g4288
g7297
c3712 f9760 f9761
i3456
d3328 d5121 e4129 f12256 g4289
e225
f6561
h3904
i2626
a2848 a2849 a3136 c3011 f6912 i5123 i5124 i5152
f2212
f2050
c3010 d4033 d4064 f4129
i2467
h3329 h4545
h2433
a2114 h3328
b7040 d3522 f11712 g3362 i2368 i2722
i4165
h3331
f11172
c7971
b256 h4577
f8514
f4640
d450 i7169
a8352 d10656 d10785 h2338
c1920
f4002 g3042 i3942 i3968 i3970 i3971
c3905 c3937
a4928 i1793
d1728 d1793
d4032
d9440 d9441
c2368 d5984
a1730
b2337 b2529 d4544 f9152 i2276 i2338
g4898 i2883
h5316
e6594
f12385 g6240
d6272
b4579
g4896
b5952 b5985 b6176 g8324 g8963 i5504
e481 e5856
e7201
e7236
h416 h417 h418 h448
b3905 c4960 i2274 i3042 i3169 i5829
f4546
b2784
c9152
a9440
a9441
c1217 i1474
c4418 c4419 c4512 c4514
b2627 h899 h4578 i3936 i4387 i5410 i5411 i5412 i5413 i7044
d3585
d865
c7746
a8481 d11296 h1602 h1603 h1636 i6721
a3424 a3456 d3425
f2850 f4352
d10784
d10402 d10432
c8032 c8704 e3105 e5024 e5600 h1600 i6720
e321 e5760 f7329 f10561 f12160 g4832
c5283 c8546 i3425
d9638
g9121 g9184 g9440 g9442 g9443
b2144 b2145 d1987 i1732 i1825
g6464 g6497
h962 i4100
f3872 f3874 f3906 f3937 f4098
f3875 f4288 f4290 f4353
f3905 f4224
f12641
d8928 d8929 f1825
f12578
a929
h2019
h771
a3073 i1283
d2916
g9635
a2112 b1955 b6081
h2149
i4548
g6944
c1762
b5601 d7360 d7362
b5632
c898 c1056 c1057 c1536 i7109
c1761
d9088 i3075 i3334 i7297
g1025
g6945
h1346
d3490 f10240
g10208
g10178
f7553 f7746
f8449 f9860
g10243
g8516 i7202
f7556
h5280
b192 i2690
a5248 a10050 a10113
f8416 f9504
c737
h612
i3268
c6177
d1379 d2081 d7265 d7329 d7361 d7393 d7489 d7491 d7520 d7522 d7588 d8001
h1859
e162
c3680
c7648 c7680 f11908
i2594
i4673
b6593
i3459
b514 d7011 g10048 i7328
d7075
g10242
f12866 h5441
f6880
i7106 i7331
f418 f419 f449 i545
a866 f416 f417
h2020 h2082
f6594 i7107
c3008
c8576 d642 d2978 e1792 f12449
c8643 g1088
e7841
i3680 i3749
b2947 i3681
f8161 h1958 h1987 h2081
a736 a1344 a10048 c3168 i932 i960 i1026 i1186 i1188
i4640 i4641 i4642 i4644 i4674
c1568
d2592 i2532
f12579 f12610
c1283
i994 i1187
d7875
c1763 c2592
e2432 f8608 g1541 g9634 g9700 i4096
c3682
c4321
c4064 d6626 g9602 g9857
b2240
g3136 g3456 i7206
d9634
f3968
f4128
f10880
f8770
c2754 c2785
f5856 f5920 f6016 f6082
e2788
b1700 c10176 d7877 d7904 f8512
c1443 e98
c9408
e7776
f12993 h608 i2177 i3137
c4673
c4962 d4896 i290
e672
b5602
c3808
c3840 f928
d1122
h610 h705 i2406 i5826
e6976
f10466
f10467
b1666 b1729 b1730 b2754 b8033 i4129
g5729
b6690
b5888 b6784 i6600
i3457 i3458
f12931
f3393 i4225 i4226 i4227 i4228 i4229
b7265
f1601 f1602
g9762
b2880 f11936 i5922
i2692
f11744 i2720
d10017 i4256
h4192
i6629
i3717
a9986 i2851
f9984
f12163
g5504
c6369
e1568 f2784 f12960 i7333
e5985 g10147 i3200
g10148
g5600
g9729
f483 f484 g4770
c8096 e3489 f2336 g2849 i129 i132 i160 i5926
i2016
c192 c1664 e5732 e5826 f1472 f10305
e6405
f10403
f10496
a9825
h3104
h4706 i4545
c1667 c7841
i1922
b1344
f9153
h3906
f8160 g4768
d8896 e3424
e5155
a4193
e3328 e3490
a5794 h1634 i6724
c7712 e1504 e1793 f5793 i4357 i4384
d10016
g1283
i7105
f705
a1088
a1090
a4001 a9347 i4003 i7043
f4673
a3776 a5761 f4800
b1699 b8032 b8096 b8097 g4866 i992 i1024
h4032
h898
b2466 h5314
b2528
a5792 f8162 h1570 h1571 h2017
b1922
g6339
e7328
e7329
e1539 i2816 i2912 i3202
a7168 c8545 c10305 f2977 f2978 i640 i641
c10304
a5344
d96 d128 h2915
d9316
a2785 g9090 g9444
b6561
g6018
a7264
b5088
f4385 h930 h1024
a802
h3877
a803
f12864 h5442
a800 h5443 h5473 h5476 h5538 h5573
h963 i4101
d7264 d7267 d7521 d7872 e1538 i2820 i2849 i3174 i5825 i6881
g6977
g6272
g7008
g6564
d9346
d9347
d9089
g7009
d9090
g5505
g5697
g7296
g6594
e7394
e7395
e7076
e7136
g5251
f9218
f11076
i2596 i2625 i3489
g5859
g5699
g6275
f4384
g6178
g6241
g6177
e7392
e7393
f11749
e7077
e7137
g6274
g3426 g3427
f12674
i2597
c6176 c6880 c7232
b2273 e3392
e1890
i4037 i6403 i6404 i6432 i7073
i5088
d5953 d6497 d6752 d6944
i6405
g4803
f10562
h4995
f8641 f9184
f8290 f9377 f11264 i4485
f8098
f8480 f8481 f8482
d192 d195 i1218
d9729
d928
f3585
e1472 f2561 f2563 f2592 f2818 f6850 i2114 i2117
i2022
f11106
g6981
h3267
f10851
d10848 h4770
c4192
c5569 d611 d612 d4897 d5730 f11649 i2309 i2341 i3362
c3650
h5472
f10402
a8290
d4898
a9729 a9761 a9824
f9697
d3297 d3360 i2370 i2721
b3073 d1440 d2755
b3074 f12801 h2018 h2144 h2145 h2146 h2147 h2148 i6116
h1957
b5730
a2368 b1824 c3936 c4768 c5024 f8705 f12609 g1056 g9633 h3715 i7171
f11840
h868
a2528
h3905
i4258
b7584 b7585 b7616 b7617 b7680
f12258
d10434
d673 d768
h1856 i7336
d9664
a7232 a7584 i1314
b2752 b2753 d7073
f12257 f13152
b2402
e6690
b3907 e2882 h1635 i3296 i3393
h3428
a320 a321 b96 c6624 h1504
d5120 d7042
h2373 h2400
h2401
i3269
h2336
b5120
h801
a3937 f1632
c4000
f1282
h1344
f12513
f2626
f3712
h2051 i1794 i6017
i5186 i5187
g6336
c4386 d5444 e1634 f9120
c9248
c6752
d832
f6465
f6657
a3936 a5057 b5315 b5953
c4513
d3584 d5568 e4320 e4704 e4705 h3171 i3715
i2885
e6656
d2816 d3649 d6370 d6371 d8993 f3939 g5025 i4161 i4450 i4480 i5379 i5380 i5381 i5382 i5408 i5409
d451 d5442 e2208 f10016 i7176
f3938
b6370 g3296
d5952
d1635 d1664
e1282
a1024
e1280 g1280
a992 g5440 i3972 i3973 i4000 i4001 i4449
c9696 d2660
d6912
a448 c2112 d7712 e5184 f5056 g3553 g3554 g4417 i928 i929 i1092 i1093 i1120 i1121
c3297 d10081 e5440 i384 i961 i962 i963 i1059 i1088 i1089
f11168
c10017 f11169
a10049 f4354 i965
g4418
e7456
e7459
c10018 f11170
d2659 e4384 g6946 i6501
b6048 b6049 d7424 f2338 i320 i6500
d10467
g1792 g1793 i98 i229 i256 i292 i321 i6533
d10080
d9984
e1281
c7523
e2049 h1280 h4962 i7334
a1857 i4196 i4197
c7520 d7107
c705 c834 h515
f640
a7233 g9825 h1347 i4481
c1632
g9984
c5664 e2435 h3938 h3940
h1477 h1632 i6785
f10244
a3552
i3776
c4291 d5826 d5827
f9216
a3522 c7553 c8544 i675 i6851
d5248 d5312
d227 f7521 f7585 f9185
a4192
f9058
f12033
f12032
a2272 a2273 e5505 f7808 i2144 i3172 i7364
g6212
g6180
c2880
a7776
b2400
b1792 b1793 b1794 b1826 b2048 f6528
d8064
g4833 g9058 h577 h2241 i2466
g8066
e6977
b5313 b7041 g3393 i1955
a8259
a5056
d544 d545 d546
c9793 d5443
e6658
e4003
a5025 c931 i3265 i4294 i4321 i4323
c7968 i4324
a5058 a9345 i4038 i4320 i4325
a1155 a4064 f1345 f2402 f4898 f4961 f6370 i4005 i4224 i7233
c6112
e6912
e3586
d1792 f9027
b1825 d7778 d7810 d8354 i5664 i5665 i6656
d5825
e192
d9120 i2593
d1185
b7489
h1536
i6784
d7363 d7616 e832 f12995 f13027
h2050
c7072 e961 h1925 h1926 i6786
h1952
a7424
c3105
c1186 c2369
f12704
g6948
a5377 a7939
a2433 e227 f8385 f9985 f10464 g8771
c3714 c3744
e1922
e7905
e7842 e7906
b2210
d9633
a6592
a6561 a6562
g9696
e3872 e3936
i2213 i3173
c9153 e3524 f7872 i544 i5920
f4577 f7297
d644 d8002 e1602 f12321 i2944 i2945 i2946 i2947 i2948 i2949 i2950 i2951 i2976 i2977 i4002
g6179
f11748
f11713
f4000
d3040
g3233
c5889
f7520 f7714 f7715
b3904 e4066 i2848
c2373
b5858 f2849
a5186 d7809
c5890 c5891 d3168 d3523 e5733 f3395 f3426 f7617 f9987 g4800 h4768 h4769 i4164 i4388
f1600
d3105
e5185
e4835
e4929
e4992
e4800
h224
i4259 i4288
i4261
d9636
i4289
b3909 i3076
b2244 d11040 d11104 d11168 d11169 d11170 d11171 d11232
d10465 d10592 i1473 i4515
d10912
b1536
f10116
f10117
a5536
b3936 i2499 i2786 i2787 i3235 i3236 i3297 i7329
c8768 g3489 i2560
e2405 e2433
e2338
e3393
d7584
d9186
f1603 f6369
f10432
g9793
f192 f10818
a7842
d1378
e5153
e5345
b5760
f4802
d5440 d5507 d8513 e5984 h128 h131 h512 h545
d8256
d8257 d8258
i3299
a5760
i3298 i7330
d704 i4194
h4705
b513 b6529
f10115
b896 b1667 b3712 b5536 b5537 d9348 f2210 g10210 i5059 i5060 i5089 i5090
h4133
i3747
f96 f10817
g4801 i2148
c7522
d10976
d2752 d2754 d4448
f10528 f10529
h4035
f12034
a1824
e6404
e6401
e6402
e3776 e3778 e3779
e6720
f10850
f8322
f11104
b1731 e6177 e6208 f3524
e6209
g9664
a5282
h4512
f4736
f10437
h2977
i4352
i4035
e5347
e6657
e3809
b5089
f11714
f11235
f8578
e4544
g5664
g5668
f8515
g5665
f11745
b5728 g5669 g7104 i3937
f11233
g5696
a5027 i4295 i7170
f10435
e4833
f10883
f2432 f3713 f3714
d5506 e5344
g7713
g7714
g7776
g7841
g7968
g7840
g7904
g7712
g7842
g7778
g7777
g7715
f10113
f10114
f10242
f10304
e2017 e2019 e2048 e5920 h770
f10465
c5281 d7008 e1537 g1539 g1540 h676 i2821 i2850 i3201 i5827
i7427
c1504 h578 i7362 i7363
d5122
d3968 g9699
i4547
d8225
e6048 g10049
b1665 c928 c1633 c1700 c1921 c2528 c7395
f11234
e7233
e7268
b7522
a4960 e577 i899 i931 i1091
a449
h3584
h3200 i6949
h3616
b4673
h3585 h3617
c5216
d6785
f2464
a384 d7811 d10305 d10306 e2884 h2852 i3392 i5666 i5667 i5668 i6597 i6599
b1408
e3874 h1954 h1955 h2240
b3072 h1956
a193 c7844 c7936 c8641 c9312 d6273 e2592 g1922 i4065 i4066 i4067 i4068 i4416 i7137
i7138 i7139
f5792 f9379 i2979 i4389
a5281 a9569
f4097
h2656
i2435
i2628
d833
b2049
a2592 e2720 h2596 i1250
g5889
g6370
i3013
h2624
h2625
b2275
a4320 c1507 c6946 d5441 d5474 d9282 d9986 d10786 d10789 e1536 e2976 f803 f834 f2816 f3522 f4357 f5089 f12162 g616 h609 h675 i2244 i2336 i2404 i2432 i7367
b3906 f9123 g6208 i2884 i5954 i7368
i2627
h867
d960
a2210 c3009
f7104 f7105 f7106 f7107 f7168 f7232 h1507 h1795 h1923 h2371 h2500 h2595 h3109 h3298 h3427 h3619 h3649 h3748 h3875 h4003 h4131 h4259 h4483 h4897 h4898
d9792 d9793
c961
i3108
f8097
g7299
c2784 h1792
f3489
h1697 h1698
e2081 h5347
f10436
f8129
b929
b898 b928 i1381
a9921 i6980
i1408
c1153 c8224 c8834
a7360 i6595 i6596
c4416 e802 i6593 i6594
c6306
c2786 c9857
a7841 f3425 f4897 f4962 f7619 f12259 f12288 i4133
f2913
a1154
f1344
f9154
a9601
c1635
e1696 e1698 e3522
a1025
d8065
h5184
h5281
d2594 d5124 e1475 e1505 e1569 g6242 h769 i2273 i2339 i7393
g3328 i2881
d4128 d4129 d4130
i3009
a2304 b7936 d641 d3363 d10787 d10788 e5251 f12576 h99 h129 h130 i1988 i2051 i2052 i2053 i2054 i5955 i7365
f8992
i2048 i3170
i2018
f4289 g6243 i1985 i1989 i2050 i7366
e6978
d2272 f10017
a8480
i4097
h4672
h4645
a9664 c4961 c9634 i481
d7554 d7680 d7713 d7776 i6532
c641 c8098 c10080 d5828 d7906 e2181 i131 i161 i6531
f11108
g2848
d8224
b5984 c1857 c1858
b6912 b7873
c963
a4065 f7648 i2784 i2785
f12161
d6754 d6880 e97 f3105
d2917
a4864 e6176 g5568
h2529
h2627
h2531
a192 a256 b3392 c3649 d2368 d7779 d9889 d10308 d10336 e801 e803 g1409 g6753 h2496 h2882 h2883 h3040
g6752
g7169
b193 f4642 h2532
c3809 h2881 h3009
h2530
d8416 e226 h2592 h2914 i5536
a9120
e1314
e128
e1824
f8513
f5059 f5696
f5921 f5952
d5856
d10497 d10498
d2753 d9795 e1344
a9667
a4608 c5154 h5088
d6658
d7041
b2050 b2080
h1728
g3040 g3395
f7041 g6947
b1698 d4480 d4481
f5090
h1538
b1728 b5505
b5794
f673
d10401 d10466 d10624
b2209 i386
f8352 f8640 f8993
d3648
f10978
b706 c5282 d2657 d9312 f9569 h3140 h3172 h3173 h3201 i2306
b705 d5600
i3266
c1216
g9763
d5249
e1600
e1888 e1889
a4704
a3714
e3010
g4899
e6338
d2658 f8353
a3585 c8549 d9665 i3428
g10176 g10273
b2657
g4865 i1472 i4195 i7040 i7072
a3713
f8289
f12640
e4802
d2946 d5857 d6369 d6401 i6530
a3360 h2817 i5538
i6592
a4832 a7712 d8385 h2789 h2880 h2944 i5537
h2720
a5505 i5061
a1536 a3008 a3712
h4675
b4000 i1025
h4673 h4674
d9026 g5442 g5443
d2208 d9888 d9920 f12448 f12768
i1125 i1152 i1280 i1281
b5122 f8384 f10018
c674
g10177
b5025 f10560
b5024 g6850 i2372 i2755
i6624 i6625
b2242
c1538 c6368 d7009 d7010 d7105 d9283 d9345 i3429
f97
d7040
b4769 b6369 d1314 d8322 f7744 i3073 i7300
a7840 g4736 g4928 g4994 g4995 g5184
a5473
a5472 a5537 f7522
f7552
d3331 d3362 g8358 g9824 g10272 g10336 g10339
f160 g10308
h4646
a5250 a9568 a9730 a9760 c5568
a2145
c3648 i291
b2241 f3108
a8961
g1024
b577 b1920
g5090
c1088
f674 f704 f706 f865
f641 f1120 f1122 f1123 f1152 f1153
h4704
f7586 g7584 g7585
e7520
e7521
d2017
b6976 g6371 h1696 h1701 i6725
g6338
g6337
i2980
e1474 h544
d5476
e6274
h4160
f3873
e2050 h5284 i2756
f10659
b5600
g6020 i5185
d3906 d4224
g6048
e4480
b7264
b1600 f4064 g6049 i4960 i5024 i5025 i5026
e4834 i5027
a2786 h1699 i1669 i1698
i5347 i5348 i5376 i5378 i7140 i7141
d3104
c5793
e4064 e5666 h1216 h2339 i6598
f11489 h4384
f257 f10977
i1760 i1761 i1762
g2368
g6528 g6529
a8675
a9728 a9826 a9856 g8064
f8704 f8896 f8897 g1089 h5504
c5920
f9057
i3204 i3232
c7683 d6753 i3203 i3205
i4293
d3969 d5504
c8992
e1121
f10406
f12192
h3714
g10213
h579
e4000 e4065 e4258 e4608
e3523
c96 c225 c288 c289 c320 c897 c2306
b1856 b2208 b2464 c2305 f12928 g4611
b962
f10499
b5057 b5058
g5249
a8676
a9344 c1218
c962
b6496 c5155 d1920 d6144 g1026 h3712 h3745 h3808 h3809 h3810 h3811 i228 i5506
i1409
i323
h3777
i2914
f11715 g5441
a5985 d4768
g8192 i1441 i4004
f1536 f1730 f2433 f6401 g4512 g4513
h4833 i2915
h3778 h3779
h3936
f7040 i5508 i5509 i5510
e194
e290
a1217 a2048 a2113 b7296 b7360 f9089 f9090
g5056
d6562
d320 g4034 i3648
d323
e1088
a9346 c768 c1185 c2240 c2307 c2976 c5763
f129 f10819
f4096 f4194
a8289
f10820
b1088
b992 b1024 d7425
i4514
a5696 a5697
d224 d5473
e5250
g10241
a5184 a6688 b7872
a6689
a5408
e6178
a7265
a5187 a7872 b7424 c832 c833 c1058 c9568 c9697 c9794 c10019 c10144 c10145 c10146 c10177 i7110
g5888
g5728
c5761 f2048 g8738 g9506 h4354 h4355 i5091
b1921 b1985 d1024 d4545 g3073
g5539
g5986
a5634 b3520 g9445
f10981 g6114
c8769 f5121
d3329 d8289 f12416 f12450 g6755 i2433 i5760 i5761
f610 f800 f801 f832
a5793 f608 f5184
c6945 e4994 h2788 i2437 i2464 i2564
f8128
c5152 f8579 g10209 g10211 h3872
e992
g9794
f1250 g1728 g1729 g9632 g9667 g9826 g9889 i832
f10913
f1216
f13568
f3394 f3427 f3428 f8386 g1730 g3232 g9600 g9603 g9856 g9859 g9888 i4353 i5344 i5346 i7203
g9890 g9920 i5345
g9665
b5954 b5955 b7808 g1920 g5698 g5920 i1057
e6464
g6368
g5891
g7360
g5857
g5760
g5828
g5731
g5666
b5761 i6018
i1733 i1763
i3750 i6437
b1952 d4098 g8418 g8419 g8548 g9317 g9344 g9345 g9346 i1764
f161
g4033 i3621
b2848
d9280
d225 d1441
i4192
g1856 g10400
a5249
g7617
g1600
a8545
g4290
g2016 g2017 g2018 g2019 g2048 g2176
c929 c2304 f7554 f7618
e7840
h3713
c2977
d5664 d5728
e224 e288 g3010
b7200
h1474 h1475 h1601
a96 a4865 d4673 d8897 d8898 d8930 d10307 d10337 d10338 e835 h2784 h2785 h2786 h2787 h2820 h2821 h2848 h2849 h2850 h2851 h2945 h2946 h2947 h2948 h2976 h2978 h2979 h2981 i6657
b736
h4033
d9985
a9857 h4000
d2912
b3200 c2752 g8128
a4962 a6339
a5856 a5857 a5858
c6496 c6497 c6498 c7201 c7235
f3904 f4291
d9025 d9121 d9217 d9218 d9377
b6721
b2849 b4192 d1986 i3650 i3651 i3842
b2274 b3137 b3138 f10564
f10657
f6592
h4162
g9792
g994
d3298 e4164
d9188 h4993 h4994
d6560
e4865
f1729
a8416 a8417 f5120
h4290
i2049
i2019
i1984
e320 e833 e5442 e5537 f5025 i2725
g1537 g1538
g9760
d1120 f12994
c5665
e129
f2529 f2656 f2657
a6787
f10080
e6784 e6785
f12289
f8448
d6018
e4832
a9665 b1696 i6529
f7873
e6528
d194 d257 i4643
a9248
c194 f3042 i4513
c9858
h5312
a7073 f6432 f6656
e2980
c7234
e4864 e4928
d5922 d5923
d6689
i3010
c6240 g8065 g10240
d7072 e3780
f12128
e2080
e7458
e579
b6240 e1346 g9347 g9348 g9349 g9376
f10784
f11009
g9921
b1669 b3713 d4992 d9284 g9153 i3649 i4132
g6688
b4994
b6560 g6017
d1315
h320
a9668 e514
i2500
c6050
d608 d609 d610 d5152 d6881 e3009 i2277 i2369 i3361 i7395
f9024 i7396
f11332
d8418
f672
h2432
h2402
b4576
c1634 c1696
f448 i549
d7682 d7777
b1537 e960 h1345
d7874
b4672
c8480 c8482 d7905 i737 i6856 i7335
b2336
d8546 i2788
b7392
e1057
h5346
h5475
h5445
f3777 f6977 h2177
i6502
f6978 f7936 h2176 h2178 h2179
a7136 a9570 f5313 i579 i580 i608 i609 i610 i6849
g5280
a1856 a9184
a1825 a3264 a7937
d6498 d6499
f864
h5345
c6560 h5444
c6561
f12482
h800
a99
c992
h673 i3492
h674 i3491
h672
d3169 d3521
a865 f5632 h1858
a6464
g6400
g5987
i7360
c1665
h5348
f10785
a8736 a8737 a8800 a8992
a8738
c9728
d5505
c6817 d2465 d3426 d5569 e1248
f4065
f10852
d2464 e1920
f11492
f8768
f1248
f1219
a3138
d8320
e3298
a1280 b1472 b1473 b1474 d9314 f9088 f12353 g3072
a2275 d8544 g5248
h1476
d1984
b2339 b6243
d10400
b2243 d1634 f6464 i3041
f1281
c7938 d7552 i2497 i2501 i7296
f4322
c8161 d2273 i2498
f13664
h2048
h1509
h5378
a450 a451
f6848
e2946 e5987
e5443
e5729
e5859
e5857
e5507
e5601
e5444
e5536
e5665
f6017 f6145 f6146
b417
c4417
c4193
d6593 d6817
d2690
g10113
d6592
f320
g5570 g5571
b1732 g4449 g5089
i6984
a2274
b2944 d259 d2913 e1345 g4032 i1927 i3238 i3616 i3617 i3618 i3619 i3620 i3748
d2144 i1377 i3843 i6401 i6402
c7168 d3424 e1056
c1250
b1153 c5762 i4069 i4448 i4451 i4452 i4453 i4483
g5121 i3684
b2465
g3297
f13025
g8389 g8390 g8546 g9313 g9314 g9315 g9316
f7555
c7650
b4608
d3808
f10434
i3685 i3716
b8034 g8897 h1604
a8896 a9121
i3427
c2816 c7202 f5505 g10244
b6272
b5314 d9376 e5280 i2176 i3136
d8608 d8609 g2883
a3200 a3201
f6402 i2373 i3364
h4996
d6624
c993 c1537
a4480 a4481 a4512 f1824
h611
i449
g5761
h546
g1472
a5376
a5920 a7072 d2080 d2082 d2818 d7492 f6371 h4643 i3363 i3941
a9056 d8353 d8704 g2850 g2880 g2882 h2982 h3010
d8323 d8512 d8514 d8545
h3008
c8225 e2948
b4768 i4134
a2208
a864 f7712 i577
d10817 e2883
d10816 d10818 d10850
d10304 e800 h2816 h2818 h2853 h2980
e834
h2722
h2724
h2723
h2721
d1923
c9633 e99 i3074 i3360 i7299
c673
i2656 i2657 i2658 i2852 i5669 i5952
a1089
i421 i422 i448
d10849 i6019
d10720
b2401
c1508
f4355
f7330 f7426 h1376
h4960
b2594
f2880
a8544
d5729
d3044 d9285 e1473 f5698 f10209 h96 h97 h132 h513 i1987 i2242 i7332
h643
h98 i1990
h644
e1186
c7393 d7426 e2978 f5088 h2368
d1088
i3943 i4034 i5349 i7424
i2017
d9024 e2561 e2562 e3491 e5441 e5730 e5825
e354
b2306 b3776 c1184 i3171
i1412 i1413 i1440
d3073
d10144
f9696
b2720 b2721 b2722 c7584
f3010
f3041
a8192 d8994 d10593 f12035 h3618
g5057
i7207
a1153 f8354 g3394
i7205
b416 d4289
a4705 a4706
c1440
g3425 g3488 g4897
f11232
g3424
a6977 d8833 i1312 i4864 i5188
a6976 g1057
h2151 h5507
d8288
d2561 e1184 f12865 h5440 i6436
c4385
d1985
f10208
g4704 g5120
a6785
f13026 i7204
h3554
f8224
b2530
g5984
g5985
e2304 e2308 e2336
i1667
c5088 c5089 c6881 f8772 f8800 g1216 g1217 g1218 h4256 h4322 i1664 i1668
b6594 f9473 h4352 h4353 h4356 i1060 i1697 i1795 i1796 i5280
h4385
f8771 f11008
h4386
i5281
g3619
d6849
e6851 g5312 g6979 g6980 i259 i385 i2145 i3139 i6534
f11107
g6496
f833 f6529 i2115
i2021
f6434 f7777 f9122
e7586
e7616
b576 b6562
g6016
e6339
c1089
a4961 a6784 a6786
g10212
c7200
a7234
e1408
c1569
c930 c994 c1697 c1698
a6560
a4384
f2083
a993
i4517
i4516
a3586 i673 i674 i738
a8256
d6016 d6017 d6723 d6816 d6945
a7488
e4005
a3649 b160 f4672
f7365
f7366
f7392
f7331
f7332
f7333
f7360
f7393
f7361
f7362
f7363
f7364
i2853
g10338
b5348 c4290 e352 f6563 f7328 f13024 g4673 i2310 i3141 i5921
b6304
f10404
f12932 f13028
d9315
d9504
d7331
d6720
d6690
h576
g6595 g7168 i192
i6499
b1954 b3844 b6113 e5089 g8290 g8960 i193
f11075
g5507
g7488 g9441 i7201
i3395
h768
f10433
f5697 f10563
f10082
g4642 i3398
c1312 i6976
f7296 f12992 g4640 g4864 i2531
b5316 b5317 b5344 g3331 g3459 i2530 i3365
e7073
e7105
e7075
e7107
e7074
e7106
e7072
e7104
a4833 g3936
d7553
g6849
i2661
a2496 i2660
a2912
d2562 i2689
e1153 f10912 g10337 i3682
c7233
i2624 i3490
a2594 i2595
b4256 i3653 i3654
g7298
f11237
f1408 f1410
d7330 e482 e5824 i6952
e7200
e7235
d258 d416 d417 d418 d419 d448 d449 d481 d705 d706 d707 d736 d834 d864
b257 b352 d1921 d1922
b1795 d640 d7490 d7586 e4131 f804 f2723 f7809 i2371 i4130 i4131 i5824 i7172
f8576
e6400
a1409 a8128
i2081 i2082 i2083 i2112
i2084
i3396
c2370 c2371 i6977
a1728 i800
i6886
g8775
c3810 c9472
g3873 g4291 h4064 h4065 h4128 h4193 i5028 i5029 i5056 i5057 i5058
g5024 i7168
i2401
d1248 d1249 d7074 e5248 e5986 f9025 f12672 f12705 f12706 g3360 g6848 i2400
g5540
f9698
e4128 f6466 i803 i7173
c1377
a7075
f1280
f9251
c1249
b4993 c5280 c8548 g4608 i2402 i2403 i2659 i7400
f9056
f11776
a801
f12130 f12193 i3397
a7137
a3584
a10178 e3394
d5123
i6438
f5216 f6881 f10049 i1248
f2848 f6560 i3107
c1219 f7713
i1249
c960 c5668
c1090 d2595 d2656
d3712
d6274
e1571 f11747 g641 g1536 i2305
g4192
a5120
c6944 c8288 f802 i2563 i4645 i4675 i5857 i7428
f11331
h3139
i1378 i6948
i1184 i2561 i6950 i7425
d7587
e6336
b3264 b3843 c640 c643 c672 f4193 f8000 g1152 i162 i163
e448
a544 i993
i1504 i5861
a128
i5859
i1477
h3138
d10435
f994
a7140
h3459 h3488
a2593
c5570 d6531 d7268 d7873 f6562 i2533 i2534
i5923
d6530
b5026 b6241
f9376 g6211 i2723 i2724 i2753
g6210
f11333 g6176
i5924
e4001
b5185 b7042 d2625 e1570 f7300 g3330 g4674 i2272 i2405 i3110 i3234 i3300 i3333
f10656
a2305 d2880 d2882
c7296
a4930 d9794
b5184 d2691 e2947 g3458 g4675 i2880
g5058 g5088
f8417
e6848
h3457
i1926
g6340
f7778
i5189
g1058 h3776
a7936 a9602 c3904 c9155 d5920 d6594 d6656 f5312 i578 i704 i706
a1826
a5283 d5921 d6786 f6785 f6786 g1282
a3457 i1284
a1216 f1538 f4928 f4960
e6465
f929 f930 f931 f960 f961 f962 f963 f964 f992 f993 f1537 f2434
i324
h3137
i5858
a3904
h4484 h4865
e6403
e6337
g3680 g3744 g3808 g3872
i3520
h3460
e5762 e5827
c7681
e417 e2018
g10114 i2752
f12800
d3075
f9026
b897 b930 b1668 b3584 b5506 d10496 d10658 d10688
e418 h3269 i1476
a97
h3456
i5925
a3554 e2785 i1061 i1797 i1824
b6433 f9472 g3617 g3618 i1027 i1056 i1670
f11010
a1729
g2560 g2561 g2562 g2624 g2625 g2688 g2689 g2690 g2691 g2720
g5762 i4162
e6592
f9888
a994
i4163
f450 f480 f481 f1056 f1826
f1827
f11904 g3616
c7555
b4578 f5473 f5474 f5475 f5504 f5568 g2051 g2052 g2080 g2081 g2082 g2083 g2084 g2112 g2113 g2178 i1696
i389
i390
d10596
i1700 i1792 i7104
d4576
i5697
c1282
a7074 d8547 i6627
c8833 i1382
h3041 i6626 i6628
e897 g1344 g1345 g1408 g1473 h3043
h3042
f10980
c8097 c9632 i130 i739 i5828 i5830 i5831 i5856
e3777
e4162
d6400 d6529
d2881
i2116
d8832
c5505
e420 h3363
b5312 e5249 i1924 i2113 i2118
i2020
a2049 d5986
b4801 i1923
f3012
f2881
f2465
f2339
f2466
i3844
a4929
f3009
h4387
b4354 b4417 b4481 b4546
f10401
h4067
h4005
c7842 c7843 c7873 c7874 c7939 f9408 f11937
f9378
c7809 c7840
f3008
d1632 d1633 d2689
d9185
g6369
h2626
a7777
e160
"""
