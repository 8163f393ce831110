/* The least that a durable step can cost: intent synced, `sh -c true` run, outcome synced. loop FILE COUNT */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void record(int file, const char *what, size_t size)
{
    if (write(file, what, size) != (ssize_t)size || fdatasync(file))
        exit(1);
}

int main(int count, char **words)
{
    char *const step[] = {"sh", "-c", "true", NULL};
    int file = open(words[1], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    if (count != 3 || file < 0)
        return 2;
    for (int number = atoi(words[2]); number > 0; number--) {
        pid_t pid;
        int status;
        record(file, "started\n", 8);
        if (posix_spawn(&pid, "/bin/sh", NULL, NULL, step, environ) || waitpid(pid, &status, 0) < 0 || status)
            return 1;
        record(file, "done\n", 5);
    }
    return 0;
}
