<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Adaptar pesos a una escena</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Hace pesos para una escena a partir de su propio PAN y MS, y los conserva si ayudan.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>pesos,entrenar,ajuste fino,adaptación,sensor,pansharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Capa pancromática</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Capa multiespectral</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Nombre de los pesos adaptados</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Tiempo que respetar, minutos</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Reemplazar sus propios pesos de ese nombre</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Los pesos {name} están listos tras {time}.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>No adaptados: los pesos anteriores siguen siendo la mejor opción para esta escena.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Bandas multiespectrales, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Pasos de cada ensayo, si es 0 tantos como quepan en el tiempo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Si se escribieron pesos</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Nombre de los pesos adaptados, vacío si no los hay</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Archivo de los pesos adaptados</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Por qué no se escribieron pesos</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Error que desapareció en los bloques reservados, por ciento</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS en los bloques reservados antes</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS en los bloques reservados después</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR antes</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR después</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Pasos de cada ensayo</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Segundos transcurridos</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>La adaptación necesita PyTorch en el Python del propio QGIS, que no lo tiene.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Ejecute «python -m ksdiff_core adapt» en un Python que tenga PyTorch y GDAL.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Evaluar un ráster pansharpened</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Informa de la calidad de un ráster pansharpened, lo haya hecho quien lo haya hecho.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>calidad,informe,pansharpening,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Capa pansharpened</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Imagen verdadera, si la hay</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Incertidumbre, si la hay</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Método que juzgar a resolución reducida</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Bandas multiespectrales del ráster, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} escrito en {time}.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Coherencia radiométrica en una palabra</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Mejor método clásico según HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>De qué tratan SAM, ERGAS, Q2n y SCC</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Error de reproyección, RMSE relativo</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, grados</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} se eligió a la vez como resultado y como entrada.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Elija el ráster que se hizo con PAN y MS.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Error inesperado {kind}: {error}. Comuníquelo con este registro, por favor.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Dice qué pegar al comunicar un problema.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>diagnóstico,versión,PyTorch,dispositivo,ayuda</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnóstico como archivo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>El diagnóstico no se puede escribir en {path}: {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Bandas multiespectrales que afinar, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Bandas del resultado, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Bandas que se interpolan y no se afinan</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Máscara, fuera de la cual el resultado no tiene datos</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Valor sin datos del resultado</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Tipo de datos de salida</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Vistas generales para mostrar con rapidez; cog siempre las tiene</translation>
    </message>
    <message>
        <source>Quality report on the result, beside it</source>
        <translation>Informe de calidad del resultado, junto a él</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>Opciones de creación de GeoTIFF</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Pasos de difusión, 0 para automático</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Vistas de cada tesela</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Semilla de la difusión</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Corregir el resultado para que devuelva exactamente MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Precisión de la red</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Lado de las teselas en píxeles PAN, 0 para automático</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Memoria en MB, 0 para una cuarta parte de la libre</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Continuar una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Fusiona PAN y MS en una imagen MS con el tamaño de píxel de PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>pansharpening,fusión,pancromático,multiespectral,difusión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Calidad de ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Extensión, toda la escena si está vacía</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Imagen pansharpened</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Método utilizado</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Dispositivo utilizado</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Tamaño de píxel de MS entre el de PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} escrito: {size}, {type}, en {time} con {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Corregir un desplazamiento entre PAN y MS</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Desplazamiento dado: píxeles PAN que MS baja</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Desplazamiento dado: píxeles PAN que MS va a la derecha</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Otros archivos multiespectrales, si cada banda es un archivo</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Banda pancromática</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Pesos: un nombre o un archivo, los incluidos si está vacío</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Pesos de KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gestionar pesos</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Enumera, verifica, importa, descarga y elimina pesos.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>pesos,modelo,descarga,suma de comprobación,licencia,sin conexión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Nombre de los pesos; para verificar, todos si está vacío</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Dirección de descarga, si los pesos no están en la lista</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 de lo que hay en esa dirección</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Reemplazar otros pesos de ese nombre</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Lista de los pesos</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Número de pesos</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Archivo de los pesos, o su carpeta</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, o URL y SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>La acción {action} necesita {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>La acción list muestra todos los nombres.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>quedan unos {time}, {speed} por minuto</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnóstico de KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>El diagnóstico está en el portapapeles. Péguelo en su comunicación.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Reuniendo el diagnóstico…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Mirando las imágenes…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <source>Takes {low} to {high} on the processor; known better after a run.</source>
        <translation>Tarda de {low} a {high} en el procesador; se sabrá mejor tras una ejecución.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Tarda unos {time} en {device}, tan rápido como la última ejecución.</translation>
    </message>
    <message>
        <source>Needs at most {size} MB of disk.</source>
        <translation>Necesita como máximo {size} MB de disco.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Elija las dos capas para ver qué se sabe de ellas.</translation>
    </message>
    <message>
        <source>Make a Python with PyTorch</source>
        <translation>Crear un Python con PyTorch</translation>
    </message>
    <message>
        <source>Python to make it with</source>
        <translation>Python con el que se crea</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed. The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.</source>
        <translation>PyTorch (licencia BSD), numpy y safetensors se descargan de pypi.org y pytorch.org en una carpeta propia de su perfil: {folder}. No se modifica ni QGIS ni el Python de abajo. Mientras tanto se pueden cerrar las opciones y usar QGIS. Se puede eliminar de nuevo en esta misma página.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>for the processor: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>para el procesador: {download} GB de descarga, {disk} GB en el disco</translation>
    </message>
    <message>
        <source>for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>para una GPU de NVIDIA: {download} GB de descarga, {disk} GB en el disco</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python con PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>el Python de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>Probando {python}</translation>
    </message>
    <message>
        <source>Remove the Python with PyTorch</source>
        <translation>Eliminar el Python con PyTorch</translation>
    </message>
    <message>
        <source>Delete this folder?

{folder}</source>
        <translation>¿Eliminar esta carpeta?

{folder}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Instálelo allí, o cree un Python como se muestra abajo.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left of it.</source>
        <translation>Cancelado; no queda nada de ello.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>El método ksdiff necesita PyTorch. Si el Python de QGIS no lo tiene, elija otro Python que lo tenga, o la carpeta de su entorno. QGIS le envía entonces los píxeles y escribe lo que vuelve; en QGIS no se instala nada.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Dónde calcula KSDiff</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>La variable de entorno {name} prevalece sobre este ajuste: {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>Vista previa de KSDiff</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Ambos lados muestran MS tal cual.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Elija un método en uno de ellos.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Vista previa con KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Leyendo la escena</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Pulse Vista previa para ver el otro método.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} píxeles PAN, {time} en {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>El mapa muestra {wanted} millones de píxeles y una vista previa tiene como mucho {most}: esta es la parte central. Acérquese para elegir otro lugar.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Vista previa de lo que muestra el mapa</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Mo&amp;strar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>&amp;Pansharpening de toda la escena…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multiespectral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;cromático</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>Lado &amp;izquierdo</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>Lado &amp;derecho</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>Di&amp;visoria</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Arrastrar la divisoria en el mapa</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Teclas: coma y punto en el mapa, flechas en el deslizador</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Fusionar la parte de la escena que muestra el mapa. Sus píxeles son los que daría la ejecución completa.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Abrir el algoritmo con estas capas y el método</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS tal cual</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpolado</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Cómo crear un Python con PyTorch</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Crear uno…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Con el Python de python.org o de su sistema</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Con conda o Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Manera de crearlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>KSDiff can make one in a folder of its own in your profile.</source>
        <translation>KSDiff puede crear uno en una carpeta propia de su perfil.</translation>
    </message>
    <message>
        <source>Or make it yourself:</source>
        <translation>O créelo usted mismo:</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Ejecute esto en una terminal; ocupa cerca de 1 GB en el disco y calcula en la CPU. Después elija arriba la carpeta {folder} y pruébela. Para una GPU de NVIDIA instale la versión de PyTorch que pytorch.org indique para su sistema.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Comparar los pesos seleccionados con su SHA-256 publicado</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Añadir pesos desde un archivo, sin red</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Añadir pesos de la lista o desde una dirección</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Borrar pesos añadidos; los de KSDiff permanecen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Mostrar el archivo de los pesos seleccionados en el gestor de archivos</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Verificar pesos</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>¿Borrar los archivos de estos pesos?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Eliminar pesos</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Eliminados: {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>No se puede crear {folder}: {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Compruebe que se puede escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Los pesos son lo que la red de KSDiff ha aprendido. El pansharpening usa los llamados ksdiff, salvo que le dé el nombre de otros.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} está listo. Dé este nombre como «Pesos» del pansharpening.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Verificados: {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>&amp;Reemplazar otros pesos de este nombre</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Detalles de los pesos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Elegir pesos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 cifras de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Lo que no tenga este SHA-256 no se instalará.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>No se dio ningún ráster {role}.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Elija una capa o un archivo.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) no puede ser {value}.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Dé un valor que el parámetro permita.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Elija entre {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Dé un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Dé un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Dé un número.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} se eligió a la vez como PAN y como MS.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Elija dos rásters de la misma escena.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Elija un nombre de archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>No se dio ningún archivo de salida.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} no es un ráster; hace falta un ráster {role}.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} viene del proveedor «{kind}» y no tiene valores de píxel originales.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Elija un archivo ráster como ráster {role}.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>La capa {name} está rota: su archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Repare su fuente de datos.</translation>
    </message>
    <message>
        <source>Making a Python with PyTorch</source>
        <translation>Creando un Python con PyTorch</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>La máscara {name} no es ni una capa de polígonos ni un ráster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Elija una capa de polígonos o un ráster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>La máscara {name} no se puede guardar: {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Guarde la capa como archivo y elija ese.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening con KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Pesos…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>El mapa muestra un lugar alejado de la capa pancromática.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Acérquese primero a esa capa.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>El Python de QGIS no tiene PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>El Python de QGIS tiene PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>ninguno, y no hace falta</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff puede calcular allí, en la GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff puede calcular allí, en la GPU de Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff puede calcular allí, en la CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Este Python es de 32 bits; PyTorch necesita uno de 64 bits.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff no puede calcular allí. Falta o está roto: {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Dispositivo: CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Dispositivo: {name}, {memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>Pansharpening KSDiff</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (pansharpened)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>El método ksdiff necesita PyTorch, que el Python de QGIS no tiene.</translation>
    </message>
    <message>
        <source>Make or choose a Python that has it under Settings, Options, KSDiff, or take the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Cree o elija un Python que lo tenga en Configuración, Opciones, KSDiff, o tome el método mtf-glp-hpm, que no necesita nada.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch de {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch no está instalado</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Error inesperado {kind}: {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} eliminado.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} está listo: {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verificando {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entrenado con: {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Carpeta de sus propios pesos</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>se puede descargar</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>sin hash conocido</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>no es lo esperado</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Nadie ha indicado un SHA-256 con el que comparar este archivo. Impórtelo para que se guarde uno.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Este archivo está dañado, o no es el que se conoce por este nombre. Elimínelo, o consígalo de nuevo.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>incluido en KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>above</source>
        <translation>superior al</translation>
    </message>
    <message>
        <source>below</source>
        <translation>inferior al</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>brightest</source>
        <translation>más claro</translation>
    </message>
    <message>
        <source>darkest</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>más verde</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>minutes is {0}, expected a number above 0 up to 1440.</source>
        <translation>minutes es {0}; se esperaba un número mayor que 0 y hasta 1440.</translation>
    </message>
    <message>
        <source>Give a number of minutes in that range.</source>
        <translation>Indique un número de minutos en ese intervalo.</translation>
    </message>
    <message>
        <source>steps is {0}, expected 0 to {1}.</source>
        <translation>steps es {0}; se esperaba de 0 a {1}.</translation>
    </message>
    <message>
        <source>Give a whole number in that range.</source>
        <translation>Indique un número entero en ese intervalo.</translation>
    </message>
    <message>
        <source>device is {0}, expected one of {1}.</source>
        <translation>device es {0}; se esperaba uno de {1}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>On {0} held-out blocks the error at reduced resolution changed by {1}; a clear fall of at least {2} is required.</source>
        <translation>En {0} bloques reservados el error a resolución reducida cambió un {1}; se exige una caída clara de al menos {2}.</translation>
    </message>
    <message>
        <source>At full resolution HQNR fell from {0} to {1}; it must not fall.</source>
        <translation>A resolución completa HQNR bajó de {0} a {1}; no debe bajar.</translation>
    </message>
    <message>
        <source>The reprojection error grew from {0} to {1}; it must not grow.</source>
        <translation>El error de reproyección creció de {0} a {1}; no debe crecer.</translation>
    </message>
    <message>
        <source>Other weights are called {0} already ({1}).</source>
        <translation>Otros pesos ya se llaman {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another name, or allow to overwrite them if they are your own.</source>
        <translation>Elija otro nombre, o permita sobrescribirlos si son suyos.</translation>
    </message>
    <message>
        <source>{0} trials of {1} steps, as asked for.</source>
        <translation>{0} pruebas de {1} pasos, como se pidió.</translation>
    </message>
    <message>
        <source>{0} trial{1} of {2} steps fit into {3} minutes; with steps = {4} the same weights are made again.</source>
        <translation>{0} prueba(s) de {2} pasos caben en {3} minutos; con steps = {4} se obtienen otra vez los mismos pesos.</translation>
    </message>
    <message>
        <source>{0} minutes are too short for this scene on this machine; about {1} are needed.</source>
        <translation>{0} minutos son pocos para esta escena en este equipo; hacen falta unos {1}.</translation>
    </message>
    <message>
        <source>{0} more need more time.</source>
        <translation>{0} más necesitan más tiempo.</translation>
    </message>
    <message>
        <source>Adapted from {0} {1} on {2}, {3}</source>
        <translation>Adaptado de {0} {1} el {2}, {3}</translation>
    </message>
    <message>
        <source>of that scene</source>
        <translation>de esa escena</translation>
    </message>
    <message>
        <source>unknown sensor</source>
        <translation>sensor desconocido</translation>
    </message>
    <message>
        <source>The weights before stay the better choice for this scene; nothing was written.</source>
        <translation>Los pesos anteriores siguen siendo la mejor opción para esta escena; no se escribió nada.</translation>
    </message>
    <message>
        <source>on {0} held-out blocks ERGAS went from {1} to {2}, block by block {3}; at full resolution HQNR went from {4} to {5}, the reprojection error from {6} to {7}.</source>
        <translation>en {0} bloques reservados ERGAS pasó de {1} a {2}, bloque a bloque {3}; a resolución completa HQNR pasó de {4} a {5}, el error de reproyección de {6} a {7}.</translation>
    </message>
    <message>
        <source>Wrote {0}: {1}, {2} numbers.</source>
        <translation>Escrito {0}: {1}, {2} números.</translation>
    </message>
    <message>
        <source>No weights passed</source>
        <translation>Ningunos pesos pasaron</translation>
    </message>
    <message>
        <source>to adapt to the scene</source>
        <translation>para adaptarse a la escena</translation>
    </message>
    <message>
        <source>{0} holds weights that are adapted to a scene already.</source>
        <translation>{0} contiene pesos que ya están adaptados a una escena.</translation>
    </message>
    <message>
        <source>Adapt the ones they were made of, by default those that ship with KSDiff.</source>
        <translation>Adapte aquellos de los que se hicieron, por omisión los que vienen con KSDiff.</translation>
    </message>
    <message>
        <source>The scene holds {0} valid numbers of MS; even the smallest adaptation needs more.</source>
        <translation>La escena tiene {0} números válidos de MS; incluso la adaptación más pequeña necesita más.</translation>
    </message>
    <message>
        <source>Trying {0}</source>
        <translation>Probando {0}</translation>
    </message>
    <message>
        <source>Learned one scale lower, {0}: the error at the scale of MS changed by {1}.</source>
        <translation>Aprendido una escala más abajo, {0}: el error a la escala de MS cambió un {1}.</translation>
    </message>
    <message>
        <source>What can be learned from this scene at a coarser scale does not hold at the finer one: in the rehearsal the best of {0} ways changed the error by {1}.</source>
        <translation>Lo que se aprende de esta escena a una escala más gruesa no vale a la más fina: en el ensayo, el mejor de {0} caminos cambió el error un {1}.</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>Aprendiendo {0}</translation>
    </message>
    <message>
        <source>Learned at the scale of MS, {0}: {1}</source>
        <translation>Aprendido a la escala de MS, {0}: {1}</translation>
    </message>
    <message>
        <source>The adapted weights cannot be stored: {0}.</source>
        <translation>Los pesos adaptados no se pueden guardar: {0}.</translation>
    </message>
    <message>
        <source>Free some space in {0}.</source>
        <translation>Libere espacio en {0}.</translation>
    </message>
    <message>
        <source>Storing the weights</source>
        <translation>Guardando los pesos</translation>
    </message>
    <message>
        <source>MS has {0} x {1} pixels, of which too few are valid and under PAN; at least {2} x {3} in one piece are needed to learn and to test.</source>
        <translation>MS tiene {0} x {1} píxeles, de los que muy pocos son válidos y están bajo PAN; para aprender y comprobar hacen falta al menos {2} x {3} de una pieza.</translation>
    </message>
    <message>
        <source>PAN {0} x {1}, MS {2} x {3} pixels with {4} bands; sensor {5}; Nyquist gains {6}.</source>
        <translation>PAN {0} x {1}, MS {2} x {3} píxeles con {4} bandas; sensor {5}; ganancias de Nyquist {6}.</translation>
    </message>
    <message>
        <source>{0} was given as both PAN and MS.</source>
        <translation>{0} se dio como PAN y como MS.</translation>
    </message>
    <message>
        <source>Choose two images of the same scene.</source>
        <translation>Elija dos imágenes de la misma escena.</translation>
    </message>
    <message>
        <source>{0} plot{1} of {2} x {3} MS pixels; a quarter of each is held out.</source>
        <translation>{0} parcela(s) de {2} x {3} píxeles de MS; se reserva un cuarto de cada una.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>the offsets of the last layers</source>
        <translation>los desplazamientos de las últimas capas</translation>
    </message>
    <message>
        <source>the offsets of all layers</source>
        <translation>los desplazamientos de todas las capas</translation>
    </message>
    <message>
        <source>the offsets of all layers, PAN's share first</source>
        <translation>los desplazamientos de todas las capas, primero la parte de PAN</translation>
    </message>
    <message>
        <source>the offsets of all layers, from pairs of ratio 2</source>
        <translation>los desplazamientos de todas las capas, de pares de razón 2</translation>
    </message>
    <message>
        <source>the last layers</source>
        <translation>las últimas capas</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>% de los píxeles</translation>
    </message>
    <message>
        <source>This raster</source>
        <translation>Este ráster</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Too few pixels are valid for histograms.</source>
        <translation>Hay muy pocos píxeles válidos para histogramas.</translation>
    </message>
    <message>
        <source>{0}. The {1} place</source>
        <translation>{0}. Lugar {1}</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a spectrum.</source>
        <translation>Ningún lugar está lo bastante libre de nodata para un espectro.</translation>
    </message>
    <message>
        <source>No edge is free enough of nodata for a profile.</source>
        <translation>Ningún borde está lo bastante libre de nodata para un perfil.</translation>
    </message>
    <message>
        <source>{0}, correlation with PAN {1}</source>
        <translation>{0}, correlación con PAN {1}</translation>
    </message>
    <message>
        <source>PAN, mean and contrast matched</source>
        <translation>PAN, media y contraste igualados</translation>
    </message>
    <message>
        <source>EXP (MS interpolated)</source>
        <translation>EXP (MS interpolado)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Histogram of {0}</source>
        <translation>Histograma de {0}</translation>
    </message>
    <message>
        <source>Profile of {0}</source>
        <translation>Perfil de {0}</translation>
    </message>
    <message>
        <source>PAN pixels from the edge</source>
        <translation>Píxeles de PAN desde el borde</translation>
    </message>
    <message>
        <source>Wavelength, nm</source>
        <translation>Longitud de onda, nm</translation>
    </message>
    <message>
        <source>{0}: {1}° between MS and this raster</source>
        <translation>{0}: {1}° entre MS y este ráster</translation>
    </message>
    <message>
        <source>The fused raster lies outside the area that PAN and MS have in common.</source>
        <translation>El ráster fusionado queda fuera del área que PAN y MS tienen en común.</translation>
    </message>
    <message>
        <source>Choose the PAN and the MS it was made of.</source>
        <translation>Elija el PAN y el MS de los que se hizo.</translation>
    </message>
    <message>
        <source>The {0} has the coordinate reference system {1}, the PAN {2}.</source>
        <translation>{0} tiene el sistema de referencia de coordenadas {1}; PAN, {2}.</translation>
    </message>
    <message>
        <source>Warp the {0} to the grid of the PAN first.</source>
        <translation>Reproyecte primero {0} a la cuadrícula de PAN.</translation>
    </message>
    <message>
        <source>The {0} does not have the pixels of the PAN: over its {1} x {2} pixels the two grids drift {3} PAN pixels apart.</source>
        <translation>{0} no tiene los píxeles de PAN: en sus {1} x {2} píxeles las dos cuadrículas se separan {3} píxeles de PAN.</translation>
    </message>
    <message>
        <source>Choose the PAN it was made of, or warp the {0} to the grid of the PAN first.</source>
        <translation>Elija el PAN del que se hizo, o reproyecte primero {0} a la cuadrícula de PAN.</translation>
    </message>
    <message>
        <source>The fused raster has {0} band{1}, the MS {2}.</source>
        <translation>El ráster fusionado tiene {0} banda(s); MS, {2}.</translation>
    </message>
    <message>
        <source>Choose the MS bands that the bands of the fused raster stand for, in its order.</source>
        <translation>Elija las bandas de MS que representan las bandas del ráster fusionado, en su orden.</translation>
    </message>
    <message>
        <source>The reference has {0} bands, the fused raster {1}.</source>
        <translation>La referencia tiene {0} bandas; el ráster fusionado, {1}.</translation>
    </message>
    <message>
        <source>Choose a reference with the bands of the fused raster.</source>
        <translation>Elija una referencia con las bandas del ráster fusionado.</translation>
    </message>
    <message>
        <source>The uncertainty raster has {0} bands, expected 1 or {1}.</source>
        <translation>El ráster de incertidumbre tiene {0} bandas; se esperaba 1 o {1}.</translation>
    </message>
    <message>
        <source>Choose the uncertainty of this fused raster.</source>
        <translation>Elija la incertidumbre de este ráster fusionado.</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>ráster fusionado</translation>
    </message>
    <message>
        <source>uncertainty raster</source>
        <translation>ráster de incertidumbre</translation>
    </message>
    <message>
        <source>A quality report needs a fused raster and an output, a page or a JSON file.</source>
        <translation>Un informe de calidad necesita un ráster fusionado y una salida, una página o un archivo JSON.</translation>
    </message>
    <message>
        <source>Name the raster, and a file that ends in .html or .json.</source>
        <translation>Indique el ráster y un archivo que termine en .html o .json.</translation>
    </message>
    <message>
        <source>method is {0}, expected one of {1}.</source>
        <translation>method es {0}; se esperaba uno de {1}.</translation>
    </message>
    <message>
        <source>The raster does not say that KSDiff made it. A finished file cannot be judged at reduced resolution: that needs the method itself, run again on the degraded images. The indices at full resolution above are all that can be said.</source>
        <translation>El ráster no dice que lo hizo KSDiff. Un archivo terminado no se puede juzgar a resolución reducida: para eso hace falta el método mismo, aplicado otra vez a las imágenes degradadas. Los índices a resolución completa de arriba son todo lo que se puede decir.</translation>
    </message>
    <message>
        <source>Judging a method at reduced resolution was not asked for.</source>
        <translation>No se pidió juzgar un método a resolución reducida.</translation>
    </message>
    <message>
        <source>With a reference, reduced resolution is not needed.</source>
        <translation>Con una referencia, la resolución reducida no hace falta.</translation>
    </message>
    <message>
        <source>The raster names its method: {0}.</source>
        <translation>El ráster nombra su método: {0}.</translation>
    </message>
    <message>
        <source>Reduced resolution: degrading the scene</source>
        <translation>Resolución reducida: degradando la escena</translation>
    </message>
    <message>
        <source>Reduced resolution: {0}</source>
        <translation>Resolución reducida: {0}</translation>
    </message>
    <message>
        <source>The method {0} was named by the user, not by the raster: these numbers say how good it is on this scene, not how the raster was made.</source>
        <translation>El método {0} lo nombró el usuario, no el ráster: estos números dicen lo bueno que es en esta escena, no cómo se hizo el ráster.</translation>
    </message>
    <message>
        <source>The raster was made with the weights {0}; judged are the weights {1}.</source>
        <translation>El ráster se hizo con los pesos {0}; se juzgan los pesos {1}.</translation>
    </message>
    <message>
        <source>Reduced resolution was not possible. {0}</source>
        <translation>La resolución reducida no fue posible. {0}</translation>
    </message>
    <message>
        <source>The raster was made by {0}, which cannot run here. {1}</source>
        <translation>El ráster lo hizo {0}, que no puede ejecutarse aquí. {1}</translation>
    </message>
    <message>
        <source>of unknown name</source>
        <translation>de nombre desconocido</translation>
    </message>
    <message>
        <source>Indices without a reference are hints. They depend on the settings below, agree only weakly with comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and compare only numbers that were computed with the same settings. Differences of HQNR below {0} say nothing.</source>
        <translation>Los índices sin referencia son indicios. Dependen de los ajustes de abajo, concuerdan solo débilmente con comparaciones con una imagen verdadera y premian el desenfoque: la interpolación (EXP) no añade nada y puede tener un HQNR alto. Lea HQNR junto con D_rho y el error de reproyección, mire las imágenes y compare solo números calculados con los mismos ajustes. Diferencias de HQNR por debajo de {0} no dicen nada.</translation>
    </message>
    <message>
        <source>D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.</source>
        <translation>D_lambda, D_s, QNR: Alparone et al. 2008, D_s a la escala de PAN como en la DLPan-Toolbox.</translation>
    </message>
    <message>
        <source>D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.</source>
        <translation>D_lambda_K: Khan, Alparone y Chanussot 2009, sin diezmado. HQNR: Aiazzi et al. 2014.</translation>
    </message>
    <message>
        <source>D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.</source>
        <translation>D_rho y el error de reproyección: según Scarpa y Ciotola 2022; la propiedad es de Wald.</translation>
    </message>
    <message>
        <source>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.</source>
        <translation>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli y Nencini 2009. SCC: Zhou et al. 1998.</translation>
    </message>
    <message>
        <source>Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.</source>
        <translation>Resolución reducida: Wald, Ranchin y Mangolini 1997, con filtros ajustados al sensor.</translation>
    </message>
    <message>
        <source>Quality of {0}</source>
        <translation>Calidad de {0}</translation>
    </message>
    <message>
        <source>{0} pixels, {1} band{2}, {3}, {4}</source>
        <translation>{0} píxeles, {1} banda(s), {3}, {4}</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idéntica</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Desplazada</translation>
    </message>
    <message>
        <source>On average {0} DN, {1} % of the mean; 95 % of the values are below {2} DN.</source>
        <translation>En promedio {0} DN, {1} % de la media; el 95 % de los valores está por debajo de {2} DN.</translation>
    </message>
    <message>
        <source>Places with the most, with much and with average detail. All images with bands share one stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean square over the bands.</source>
        <translation>Lugares con más detalle, con mucho y con el promedio. Todas las imágenes con bandas comparten un mismo realce; MS se muestra en sus propios píxeles. Los mapas están en porcentaje del DN medio, como media cuadrática de las bandas.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>KSDiff {0}, {1}</source>
        <translation>KSDiff {0}, {1}</translation>
    </message>
    <message>
        <source>{0} windows (at most {1} of {2} × {3}) spread over {4} pixels; at reduced resolution at most {5} windows of {6} × {7} MS pixels</source>
        <translation>{0} ventanas (como máximo {1} de {2} × {3}) repartidas por {4} píxeles; a resolución reducida como máximo {5} ventanas de {6} × {7} píxeles de MS</translation>
    </message>
    <message>
        <source>{0}, {1} pixels, {2}</source>
        <translation>{0}, {1} píxeles, {2}</translation>
    </message>
    <message>
        <source>What was assessed: crops A, B, C, places of the spectra, and the line P across an edge</source>
        <translation>Qué se evaluó: recortes A, B, C, lugares de los espectros y la línea P a través de un borde</translation>
    </message>
    <message>
        <source>made by KSDiff with the method {0}</source>
        <translation>hecho por KSDiff con el método {0}</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>hecho en otra parte</translation>
    </message>
    <message>
        <source>At full resolution</source>
        <translation>A resolución completa</translation>
    </message>
    <message>
        <source>EXP is the MS interpolated, without PAN. {0} is the classical method with the highest HQNR on this scene. {1}</source>
        <translation>EXP es el MS interpolado, sin PAN. {0} es el método clásico con el HQNR más alto en esta escena. {1}</translation>
    </message>
    <message>
        <source>Its correlation with the absolute error is {0}; {1} of the errors are within it, {2} within twice of it (68 % and 95 % if it were the standard deviation of a normal error).</source>
        <translation>Su correlación con el error absoluto es {0}; {1} de los errores están dentro de ella, {2} dentro del doble (68 % y 95 % si fuera la desviación típica de un error normal).</translation>
    </message>
    <message>
        <source>{0} The uncertainty is that of the given raster.</source>
        <translation>{0} La incertidumbre es la del ráster indicado.</translation>
    </message>
    <message>
        <source>all {0} of the common area</source>
        <translation>los {0} del área común</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>Sharpening should keep the histograms of the MS: a little wider, not moved.</source>
        <translation>El realce debe conservar los histogramas de MS: un poco más anchos, no movidos.</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. A faithful raster keeps the spectrum of the MS over such an area.</source>
        <translation>DN medio sobre 3 × 3 píxeles de MS en lugares elegidos por el programa, numerados en la vista general. Un ráster fiel conserva el espectro de MS en un área así.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>DN along the line P of the overview, across the strongest step of PAN that is straight over {0} pixels, in the band most like PAN and in the one least like it. A sharp raster steps where PAN steps; one that overshoots has halos.</source>
        <translation>DN a lo largo de la línea P de la vista general, a través del escalón más fuerte de PAN que es recto en {0} píxeles, en la banda más parecida a PAN y en la menos parecida. Un ráster nítido tiene el escalón donde PAN lo tiene; uno que se excede tiene halos.</translation>
    </message>
    <message>
        <source>radiometric consistency, reprojection error {0}</source>
        <translation>consistencia radiométrica, error de reproyección {0}</translation>
    </message>
    <message>
        <source>HQNR; best classical method {0} {1}</source>
        <translation>HQNR; mejor método clásico {0} {1}</translation>
    </message>
    <message>
        <source>largest shift of a band mean</source>
        <translation>mayor desplazamiento de la media de una banda</translation>
    </message>
    <message>
        <source>grid, compared with PAN</source>
        <translation>cuadrícula, comparada con PAN</translation>
    </message>
    <message>
        <source>{0} windows, the first of</source>
        <translation>{0} ventanas, la primera de</translation>
    </message>
    <message>
        <source>one image of</source>
        <translation>una imagen de</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>{0}, MS pixel over PAN pixel; overlap {1}</source>
        <translation>{0}, píxel de MS entre píxel de PAN; solape {1}</translation>
    </message>
    <message>
        <source>Nyquist gains</source>
        <translation>Ganancias de Nyquist</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>{0} × {1} pixels for Q and Q2n; D_rho in windows of {2} × {3}</source>
        <translation>{0} × {1} píxeles para Q y Q2n; D_rho en ventanas de {2} × {3}</translation>
    </message>
    <message>
        <source>Pixels read</source>
        <translation>Píxeles leídos</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistencia</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Compared with {0}, pixel by pixel.</source>
        <translation>Comparado con {0}, píxel a píxel.</translation>
    </message>
    <message>
        <source>At reduced resolution</source>
        <translation>A resolución reducida</translation>
    </message>
    <message>
        <source>PAN and MS were degraded by the ratio, fused again, and compared with the original MS (Wald's protocol): {0} {1} MS pixels, {2} left out on every side. This judges the method, not the file. {3}</source>
        <translation>PAN y MS se degradaron según la razón, se fusionaron de nuevo y se compararon con el MS original (protocolo de Wald): {0} {1} píxeles de MS, {2} omitidos en cada lado. Esto juzga el método, no el archivo. {3}</translation>
    </message>
    <message>
        <source>Made by KSDiff</source>
        <translation>Hecho por KSDiff</translation>
    </message>
    <message>
        <source>Agreement with the true image</source>
        <translation>Acuerdo con la imagen verdadera</translation>
    </message>
    <message>
        <source>Errors band by band, DN</source>
        <translation>Errores banda a banda, DN</translation>
    </message>
    <message>
        <source>The method {0} on this scene</source>
        <translation>El método {0} en esta escena</translation>
    </message>
    <message>
        <source>Error against the reference</source>
        <translation>Error frente a la referencia</translation>
    </message>
    <message>
        <source>Reprojection error</source>
        <translation>Error de reproyección</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a picture.</source>
        <translation>Ningún lugar está lo bastante libre de nodata para una imagen.</translation>
    </message>
    <message>
        <source>Crop {0}: row {1}, column {2} of the PAN</source>
        <translation>Recorte {0}: fila {1}, columna {2} de PAN</translation>
    </message>
    <message>
        <source>The assessed area</source>
        <translation>El área evaluada</translation>
    </message>
    <message>
        <source>The ratios of the pixel sizes along rows and columns differ: {0} and {1}.</source>
        <translation>Las razones de los tamaños de píxel en filas y columnas difieren: {0} y {1}.</translation>
    </message>
    <message>
        <source>Warp the MS to pixels of the same shape as the PAN's first.</source>
        <translation>Reproyecte primero el MS a píxeles de la misma forma que los de PAN.</translation>
    </message>
    <message>
        <source>The scene is too small: {0}.</source>
        <translation>La escena es demasiado pequeña: {0}.</translation>
    </message>
    <message>
        <source>Choose a larger scene.</source>
        <translation>Elija una escena mayor.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Learning from the scene</source>
        <translation>Aprendiendo de la escena</translation>
    </message>
    <message>
        <source>Choosing windows</source>
        <translation>Eligiendo ventanas</translation>
    </message>
    <message>
        <source>Window {0} of {1}: the raster, EXP and {2}</source>
        <translation>Ventana {0} de {1}: el ráster, EXP y {2}</translation>
    </message>
    <message>
        <source>Fitting the classical methods</source>
        <translation>Ajustando los métodos clásicos</translation>
    </message>
    <message>
        <source>Window {0} of {1}: classical methods</source>
        <translation>Ventana {0} de {1}: métodos clásicos</translation>
    </message>
    <message>
        <source>The fused raster has no valid pixel where PAN and MS have one.</source>
        <translation>El ráster fusionado no tiene ningún píxel válido donde PAN y MS lo tienen.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of the rasters.</source>
        <translation>Compruebe los valores nodata y las máscaras de los rásteres.</translation>
    </message>
    <message>
        <source>HQNR of all classical methods on this scene: {0}.</source>
        <translation>HQNR de todos los métodos clásicos en esta escena: {0}.</translation>
    </message>
    <message>
        <source>both distortions below in one number: D_lambda_K and D_s</source>
        <translation>las dos distorsiones de abajo en un número: D_lambda_K y D_s</translation>
    </message>
    <message>
        <source>D_lambda_K</source>
        <translation>D_lambda_K</translation>
    </message>
    <message>
        <source>colours after blurring as the MS sensor does</source>
        <translation>colores tras un desenfoque como el del sensor MS</translation>
    </message>
    <message>
        <source>how bands resemble PAN, before and after</source>
        <translation>cómo se parecen las bandas a PAN, antes y después</translation>
    </message>
    <message>
        <source>D_lambda and D_s in one number</source>
        <translation>D_lambda y D_s en un número</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>how bands resemble each other, before and after</source>
        <translation>cómo se parecen las bandas entre sí, antes y después</translation>
    </message>
    <message>
        <source>D_rho</source>
        <translation>D_rho</translation>
    </message>
    <message>
        <source>structure of PAN that is missing from the bands</source>
        <translation>estructura de PAN que falta en las bandas</translation>
    </message>
    <message>
        <source>Reprojection RMSE</source>
        <translation>RMSE de reproyección</translation>
    </message>
    <message>
        <source>difference to the MS when seen by its sensor again</source>
        <translation>diferencia con MS cuando su sensor vuelve a ver la imagen</translation>
    </message>
    <message>
        <source>Reprojection ERGAS</source>
        <translation>ERGAS de reproyección</translation>
    </message>
    <message>
        <source>the same, weighted per band</source>
        <translation>lo mismo, ponderado por banda</translation>
    </message>
    <message>
        <source>Reprojection RMSE, %</source>
        <translation>RMSE de reproyección, %</translation>
    </message>
    <message>
        <source>in DN</source>
        <translation>en DN</translation>
    </message>
    <message>
        <source>Mean shift, %</source>
        <translation>Desplazamiento de la media, %</translation>
    </message>
    <message>
        <source>Band by band, in the order of the raster</source>
        <translation>Banda a banda, en el orden del ráster</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of interpolation and blur alone. No thresholds are published for this; these are our own.</source>
        <translation>Buena: el RMSE relativo es como máximo {good} o como máximo el de EXP, y ninguna media de banda se movió más de {shift}. Mala: está por encima de {poor} y de dos veces el de EXP, o una media de banda se movió más de {far}. Moderada: cualquier cosa intermedia. EXP no añade detalle, así que su error es el coste de la interpolación y el desenfoque solos. No hay umbrales publicados para esto; estos son nuestros.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixel size but lies between the PAN's pixels ({1}).</source>
        <translation>El ráster ({0}) tiene el tamaño de píxel de PAN pero queda entre los píxeles de PAN ({1}).</translation>
    </message>
    <message>
        <source>It has the {0} band{1} of the MS: {2}.</source>
        <translation>Tiene las bandas de MS ({0}): {2}.</translation>
    </message>
    <message>
        <source>Radiometric consistency is {0}: seen again by the MS sensor, the raster differs from the MS by {1} of the mean DN (EXP: {2}).</source>
        <translation>La consistencia radiométrica es {0}: visto otra vez por el sensor MS, el ráster difiere de MS en {1} del DN medio (EXP: {2}).</translation>
    </message>
    <message>
        <source>The band means moved by at most {0} ({1}, {2}).</source>
        <translation>Las medias de las bandas se movieron como máximo {0} ({1}, {2}).</translation>
    </message>
    <message>
        <source>HQNR is {0}, {1} that of the best classical method here, {2} ({3}); interpolation alone has {4}. D_rho, the structure of PAN that is missing, is {5} ({6} {7}, interpolation {8}).</source>
        <translation>HQNR es {0}, {1} del mejor método clásico aquí, {2} ({3}); la interpolación sola tiene {4}. D_rho, la estructura de PAN que falta, es {5} ({6} {7}, interpolación {8}).</translation>
    </message>
    <message>
        <source>The common area is {0} pixels; {1} windows spread over it were read, {2} of it.</source>
        <translation>El área común tiene {0} píxeles; se leyeron {1} ventanas repartidas por ella, {2} de ella.</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>no calculable</translation>
    </message>
    <message>
        <source>The raster has exactly the grid of the PAN, {0} pixels.</source>
        <translation>El ráster tiene exactamente la cuadrícula de PAN, {0} píxeles.</translation>
    </message>
    <message>
        <source>The raster ({0}) is a part of the PAN's grid ({1}), from its row {2} and column {3}.</source>
        <translation>El ráster ({0}) es una parte de la cuadrícula de PAN ({1}), desde su fila {2} y columna {3}.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixels but extends beyond the PAN ({1}).</source>
        <translation>El ráster ({0}) tiene los píxeles de PAN pero se extiende más allá de PAN ({1}).</translation>
    </message>
    <message>
        <source>The radiometric consistency could not be computed: too few pixels are valid.</source>
        <translation>La consistencia radiométrica no se pudo calcular: hay muy pocos píxeles válidos.</translation>
    </message>
    <message>
        <source>The shift of the band means could not be computed.</source>
        <translation>El desplazamiento de las medias de las bandas no se pudo calcular.</translation>
    </message>
    <message>
        <source>The band means are those of the MS.</source>
        <translation>Las medias de las bandas son las de MS.</translation>
    </message>
    <message>
        <source>HQNR could not be computed: too few pixels are valid.</source>
        <translation>HQNR no se pudo calcular: hay muy pocos píxeles válidos.</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>igual al</translation>
    </message>
    <message>
        <source>All pixels of the common area were assessed.</source>
        <translation>Se evaluaron todos los píxeles del área común.</translation>
    </message>
    <message>
        <source>The raster lies {0} rows and {1} columns off the PAN's pixels; all indices contain this shift.</source>
        <translation>El ráster está a {0} filas y {1} columnas de los píxeles de PAN; todos los índices contienen este desplazamiento.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system; it was placed by its coordinates.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas; se situó por sus coordenadas.</translation>
    </message>
    <message>
        <source>PAN and MS overlap by only {0}; the rest was not assessed.</source>
        <translation>PAN y MS se solapan solo un {0}; el resto no se evaluó.</translation>
    </message>
    <message>
        <source>The raster covers only {0} of what PAN and MS have in common.</source>
        <translation>El ráster cubre solo {0} de lo que PAN y MS tienen en común.</translation>
    </message>
    <message>
        <source>{0} of the pixels that PAN and MS have are nodata in the raster.</source>
        <translation>{0} de los píxeles que PAN y MS tienen son nodata en el ráster.</translation>
    </message>
    <message>
        <source>The sensor is unknown, so a Nyquist gain of {0} was assumed for all bands. D_lambda_K, HQNR and the reprojection error depend on it; name the sensor if you know it.</source>
        <translation>El sensor es desconocido, así que se supuso una ganancia de Nyquist de {0} para todas las bandas. D_lambda_K, HQNR y el error de reproyección dependen de ella; indique el sensor si lo conoce.</translation>
    </message>
    <message>
        <source>Outside the range of the PAN of {0}: {1}. PAN did not see these bands; their detail is an estimate.</source>
        <translation>Fuera del intervalo del PAN de {0}: {1}. PAN no vio estas bandas; su detalle es una estimación.</translation>
    </message>
    <message>
        <source>Correlation with PAN is low in {0}: where such a band differs from PAN, its detail is an estimate.</source>
        <translation>La correlación con PAN es baja en {0}: donde una banda así difiere de PAN, su detalle es una estimación.</translation>
    </message>
    <message>
        <source>The values of the raster are of another scale than those of the MS (see the means in the band table). Spectral indices compare both as they are; rescale the raster first.</source>
        <translation>Los valores del ráster son de otra escala que los de MS (vea las medias en la tabla de bandas). Los índices espectrales comparan ambos tal como son; reescale primero el ráster.</translation>
    </message>
    <message>
        <source>Scale and offset of the raster's bands are not those of the MS; stored values count.</source>
        <translation>La escala y el desplazamiento de las bandas del ráster no son los de MS; cuentan los valores guardados.</translation>
    </message>
    <message>
        <source>Band {0} of the raster resembles {1} of the MS more than {2}: the order of the bands may differ.</source>
        <translation>La banda {0} del ráster se parece a {1} de MS más que a {2}: el orden de las bandas puede ser otro.</translation>
    </message>
    <message>
        <source>The raster has hardly more of PAN's structure than interpolation; is it sharpened?</source>
        <translation>El ráster apenas tiene más estructura de PAN que la interpolación; ¿está realzado?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x {0} a {1}, y {2} a {3}</translation>
    </message>
    <message>
        <source>({0}, {1}) along and ({2}, {3}) down</source>
        <translation>({0}, {1}) a lo largo y ({2}, {3}) hacia abajo</translation>
    </message>
    <message>
        <source>PAN and MS do not have the same directions of rows and columns (PAN step {0}, MS step {1}).</source>
        <translation>PAN y MS no tienen las mismas direcciones de filas y columnas (paso de PAN {0}, de MS {1}).</translation>
    </message>
    <message>
        <source>Warp the MS to the orientation of the PAN first.</source>
        <translation>Reproyecte primero el MS a la orientación de PAN.</translation>
    </message>
    <message>
        <source>overlap by only {0} %</source>
        <translation>se solapan solo un {0} %</translation>
    </message>
    <message>
        <source>do not overlap</source>
        <translation>no se solapan</translation>
    </message>
    <message>
        <source>PAN and MS {0}: PAN spans {1}, MS spans {2}.</source>
        <translation>PAN y MS {0}: PAN ocupa {1}, MS ocupa {2}.</translation>
    </message>
    <message>
        <source>Choose two images of the same place.</source>
        <translation>Elija dos imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>The {0} has no usable geotransform: {1}.</source>
        <translation>{0} no tiene una geotransformación utilizable: {1}.</translation>
    </message>
    <message>
        <source>Georeference or orthorectify it first.</source>
        <translation>Georreferéncielo u ortorrectifíquelo primero.</translation>
    </message>
    <message>
        <source>PAN and MS seem to be exchanged: the PAN's pixels are {0} times larger than those of the MS.</source>
        <translation>PAN y MS parecen intercambiados: los píxeles de PAN son {0} veces mayores que los de MS.</translation>
    </message>
    <message>
        <source>Exchange the two inputs.</source>
        <translation>Intercambie las dos entradas.</translation>
    </message>
    <message>
        <source>The MS pixels are {0} times as large as the PAN pixels; between {1} and {2} times is expected.</source>
        <translation>Los píxeles de MS son {0} veces los de PAN; se espera entre {1} y {2} veces.</translation>
    </message>
    <message>
        <source>MS pixels are {0} PAN pixels wide but {1} high; both must agree.</source>
        <translation>Los píxeles de MS miden {0} píxeles de PAN de ancho pero {1} de alto; ambos deben coincidir.</translation>
    </message>
    <message>
        <source>The extent {0} holds no pixel of the image, which spans {1}.</source>
        <translation>La extensión {0} no contiene ningún píxel de la imagen, que ocupa {1}.</translation>
    </message>
    <message>
        <source>Choose an extent inside the image, in the coordinates of the PAN.</source>
        <translation>Elija una extensión dentro de la imagen, en las coordenadas de PAN.</translation>
    </message>
    <message>
        <source>Choose the original MS, not one that was already resampled or sharpened.</source>
        <translation>Elija el MS original, no uno ya remuestreado o realzado.</translation>
    </message>
    <message>
        <source>Choose a PAN and an MS of the same sensor.</source>
        <translation>Elija un PAN y un MS del mismo sensor.</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>banda {0}</translation>
    </message>
    <message>
        <source>Written are {0}.</source>
        <translation>Se escriben {0}.</translation>
    </message>
    <message>
        <source>Interpolated and not sharpened: {0}.</source>
        <translation>Interpoladas y no realzadas: {0}.</translation>
    </message>
    <message>
        <source>Band {0} is to be {1}, but the bands in use are {2}.</source>
        <translation>La banda {0} ha de ser {1}, pero las bandas en uso son {2}.</translation>
    </message>
    <message>
        <source>Choose among these, or use that band too.</source>
        <translation>Elija entre estas, o use también aquella banda.</translation>
    </message>
    <message>
        <source>{0} is read over the network, some parts more than once. If that is slow, copy it to a disk first.</source>
        <translation>{0} se lee por la red, algunas partes más de una vez. Si es lento, cópielo primero a un disco.</translation>
    </message>
    <message>
        <source>Sensor {0}</source>
        <translation>Sensor {0}</translation>
    </message>
    <message>
        <source>Sensor not recognised</source>
        <translation>Sensor no reconocido</translation>
    </message>
    <message>
        <source>{0}; {1} bands {2}; Nyquist gains {3}.</source>
        <translation>{0}; {1} bandas {2}; ganancias de Nyquist {3}.</translation>
    </message>
    <message>
        <source>Ratio {0}; PAN {1} x {2} pixels, MS {3} x {4}; PAN begins at row {5}, column {6} of the MS.</source>
        <translation>Razón {0}; PAN {1} x {2} píxeles, MS {3} x {4}; PAN empieza en la fila {5}, columna {6} de MS.</translation>
    </message>
    <message>
        <source>Overlap {0} %; the result has {1} x {2} pixels.</source>
        <translation>Solape {0} %; el resultado tiene {1} x {2} píxeles.</translation>
    </message>
    <message>
        <source>PAN sees {0} to {1} nm, but not {2}: their detail is estimated. Bands can be interpolated instead of sharpened.</source>
        <translation>PAN ve de {0} a {1} nm, pero no {2}: su detalle es estimado. Las bandas se pueden interpolar en lugar de realzar.</translation>
    </message>
    <message>
        <source>The {0} has no coordinate reference system, the {1} has one.</source>
        <translation>{0} no tiene sistema de referencia de coordenadas; {1} tiene uno.</translation>
    </message>
    <message>
        <source>Assign the right system to the {0}.</source>
        <translation>Asigne el sistema correcto a {0}.</translation>
    </message>
    <message>
        <source>The extent lies outside the area that PAN and MS have in common.</source>
        <translation>La extensión queda fuera del área que PAN y MS tienen en común.</translation>
    </message>
    <message>
        <source>Choose an extent inside both images.</source>
        <translation>Elija una extensión dentro de ambas imágenes.</translation>
    </message>
    <message>
        <source>The sensor {0} is not known.</source>
        <translation>El sensor {0} no se conoce.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elija una de {0}.</translation>
    </message>
    <message>
        <source>Outside the mask {0} ({1}) is nodata.</source>
        <translation>Fuera de la máscara {0} ({1}) es nodata.</translation>
    </message>
    <message>
        <source>MS is in {0} and is warped to the system of the PAN by cubic interpolation. That moves pixels by up to {1} MS pixels, and detail of a period of four MS pixels loses up to {2} % of its contrast.</source>
        <translation>MS está en {0} y se lleva al sistema de PAN por interpolación cúbica. Eso mueve píxeles hasta {1} píxeles de MS, y el detalle con un periodo de cuatro píxeles de MS pierde hasta un {2} % de su contraste.</translation>
    </message>
    <message>
        <source>Neither image has a coordinate reference system; they are taken to share one.</source>
        <translation>Ninguna imagen tiene sistema de referencia de coordenadas; se supone que comparten uno.</translation>
    </message>
    <message>
        <source>Only {0} % of the smaller image are common to both; the output covers no more than that.</source>
        <translation>Solo un {0} % de la imagen menor es común a ambas; la salida no cubre más que eso.</translation>
    </message>
    <message>
        <source>PAN is {0} but MS is {1}: check that both are of one product and processing level.</source>
        <translation>PAN es {0} pero MS es {1}: compruebe que ambos son de un mismo producto y nivel de procesamiento.</translation>
    </message>
    <message>
        <source>Needs about {0} MB of memory for tiles, and at most {1} MB of disk; {2} MB are free.</source>
        <translation>Necesita unos {0} MB de memoria para teselas y como máximo {1} MB de disco; hay {2} MB libres.</translation>
    </message>
    <message>
        <source>The first tile took {0}; all {1} will take about {2}.</source>
        <translation>La primera tesela tardó {0}; las {1} tardarán unos {2}.</translation>
    </message>
    <message>
        <source>Values: {0}.</source>
        <translation>Valores: {0}.</translation>
    </message>
    <message>
        <source>PAN and MS have different scales, {0} against {1}. They are matched, but check that both are of one product and processing level.</source>
        <translation>PAN y MS tienen escalas distintas, {0} frente a {1}. Se igualan, pero compruebe que ambos son de un mismo producto y nivel de procesamiento.</translation>
    </message>
    <message>
        <source>{0} {1} up to {2}</source>
        <translation>{0} {1} hasta {2}</translation>
    </message>
    <message>
        <source>This process has had up to {0} MB of main memory since it began.</source>
        <translation>Este proceso ha usado hasta {0} MB de memoria principal desde que empezó.</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>scale {0}</source>
        <translation>escala {0}</translation>
    </message>
    <message>
        <source>offset {0}</source>
        <translation>desplazamiento {0}</translation>
    </message>
    <message>
        <source>{0} by the file</source>
        <translation>{0} según el archivo</translation>
    </message>
    <message>
        <source>{0} by the sensor</source>
        <translation>{0} según el sensor</translation>
    </message>
    <message>
        <source>scales differ from band to band</source>
        <translation>las escalas difieren de una banda a otra</translation>
    </message>
    <message>
        <source>Make one in a terminal with the commands that are shown, and choose it.</source>
        <translation>Cree uno en un terminal con las órdenes que se muestran y elíjalo.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal.</source>
        <translation>Compruebe la conexión y el proxy de QGIS, o ejecute en un terminal las órdenes que se muestran.</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <source>Updating pip</source>
        <translation>Actualizando pip</translation>
    </message>
    <message>
        <source>Installing PyTorch</source>
        <translation>Instalando PyTorch</translation>
    </message>
    <message>
        <source>Installing numpy and safetensors</source>
        <translation>Instalando numpy y safetensors</translation>
    </message>
    <message>
        <source>Python {0}.{1} with {2} bit</source>
        <translation>Python {0}.{1} de {2} bits</translation>
    </message>
    <message>
        <source>The environment is complete</source>
        <translation>El entorno está completo</translation>
    </message>
    <message>
        <source>{0} was not made by KSDiff.</source>
        <translation>{0} no fue creado por KSDiff.</translation>
    </message>
    <message>
        <source>Delete it by hand if you do not need it.</source>
        <translation>Elimínelo a mano si no lo necesita.</translation>
    </message>
    <message>
        <source>{0} is {1}; PyTorch needs 3.10 or newer with 64 bit.</source>
        <translation>{0} es {1}; PyTorch necesita 3.10 o posterior de 64 bits.</translation>
    </message>
    <message>
        <source>Choose another Python.</source>
        <translation>Elija otro Python.</translation>
    </message>
    <message>
        <source>{0} cannot make environments: it lacks {1}.</source>
        <translation>{0} no puede crear entornos: le falta {1}.</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.</source>
        <translation>Instálelos (en Debian y Ubuntu el paquete python3-venv) o elija otro Python.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} no está vacío.</translation>
    </message>
    <message>
        <source>Remove what is there first.</source>
        <translation>Elimine primero lo que hay allí.</translation>
    </message>
    <message>
        <source>The environment needs {0} MB in {1}, where {2} MB are free.</source>
        <translation>El entorno necesita {0} MB en {1}, donde hay {2} MB libres.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Libere espacio allí.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} no se puede borrar: {1}.</translation>
    </message>
    <message>
        <source>End the runs that use it, and try again.</source>
        <translation>Termine las ejecuciones que lo usan y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} does not answer as a Python does: {1}.</source>
        <translation>{0} no responde como un Python: {1}.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0} ha fallado: {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>estado {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>an array of {0} with the shape {1}</source>
        <translation>una matriz de {0} con la forma {1}</translation>
    </message>
    <message>
        <source>an array with the shape {0}</source>
        <translation>una matriz con la forma {0}</translation>
    </message>
    <message>
        <source>a message without arrays, {0}</source>
        <translation>un mensaje sin matrices, {0}</translation>
    </message>
    <message>
        <source>the end of the pipe in an array</source>
        <translation>el fin de la tubería en una matriz</translation>
    </message>
    <message>
        <source>{0}: the server does not answer, asking again</source>
        <translation>{0}: el servidor no responde, se vuelve a preguntar</translation>
    </message>
    <message>
        <source>Installing PyTorch: {0} MB downloaded</source>
        <translation>Instalando PyTorch: {0} MB descargados</translation>
    </message>
    <message>
        <source>Unpacking PyTorch</source>
        <translation>Desempaquetando PyTorch</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}.</source>
        <translation>{0} no se puede iniciar: {1}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch.</source>
        <translation>Elija el programa python de un entorno con PyTorch.</translation>
    </message>
    <message>
        <source>{0} is older than {1}.0</source>
        <translation>{0} es más antiguo que {1}.0</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch, or the folder of the environment.</source>
        <translation>Elija el programa python de un entorno con PyTorch, o la carpeta del entorno.</translation>
    </message>
    <message>
        <source>the system ended it, as it does when memory is short</source>
        <translation>el sistema lo terminó, como hace cuando falta memoria</translation>
    </message>
    <message>
        <source>it was ended by signal {0}</source>
        <translation>lo terminó la señal {0}</translation>
    </message>
    <message>
        <source>it ended with status {0}</source>
        <translation>terminó con el estado {0}</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, does not exist.</source>
        <translation>El Python con PyTorch, {0}, no existe.</translation>
    </message>
    <message>
        <source>{0} is not a Python program.</source>
        <translation>{0} no es un programa Python.</translation>
    </message>
    <message>
        <source>There is no Python in the folder {0}.</source>
        <translation>No hay ningún Python en la carpeta {0}.</translation>
    </message>
    <message>
        <source>The Python {0} cannot be started: {1}.</source>
        <translation>El Python {0} no se puede iniciar: {1}.</translation>
    </message>
    <message>
        <source>Choose another Python with PyTorch.</source>
        <translation>Elija otro Python con PyTorch.</translation>
    </message>
    <message>
        <source>A package cannot be used: {0}.</source>
        <translation>Un paquete no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>Install torch, numpy and safetensors there.</source>
        <translation>Instale allí torch, numpy y safetensors.</translation>
    </message>
    <message>
        <source>Python {0}, PyTorch {1}</source>
        <translation>Python {0}, PyTorch {1}</translation>
    </message>
    <message>
        <source>KSDiff computes in {0}: {1}.</source>
        <translation>KSDiff calcula en {0}: {1}.</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, ended unexpectedly: {1}.</source>
        <translation>El Python con PyTorch, {0}, terminó de forma inesperada: {1}.</translation>
    </message>
    <message>
        <source>Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.</source>
        <translation>Pruébelo en las opciones de KSDiff; elija una tesela menor o el dispositivo cpu si faltó memoria.</translation>
    </message>
    <message>
        <source>its output cannot be understood: {0}</source>
        <translation>su salida no se entiende: {0}</translation>
    </message>
    <message>
        <source>registration is {0}, expected auto, off, or two numbers DROW,DCOL between -{1} and {2} PAN pixels.</source>
        <translation>registration es {0}; se esperaba auto, off o dos números DROW,DCOL entre -{1} y {2} píxeles de PAN.</translation>
    </message>
    <message>
        <source>Correct the georeference of the MS if it lies farther off.</source>
        <translation>Corrija la georreferencia de MS si está más lejos.</translation>
    </message>
    <message>
        <source>The job must be a JSON object, found {0}.</source>
        <translation>La tarea debe ser un objeto JSON, se encontró {0}.</translation>
    </message>
    <message>
        <source>Write the job as one object with the fields of a job.</source>
        <translation>Escriba la tarea como un objeto con los campos de una tarea.</translation>
    </message>
    <message>
        <source>The job has unknown keys {0} and lacks the keys {1}.</source>
        <translation>La tarea tiene claves desconocidas {0} y le faltan las claves {1}.</translation>
    </message>
    <message>
        <source>Known keys are {0}.</source>
        <translation>Las claves conocidas son {0}.</translation>
    </message>
    <message>
        <source>A job needs the paths of a PAN, at least one MS and an output.</source>
        <translation>Una tarea necesita las rutas de un PAN, al menos un MS y una salida.</translation>
    </message>
    <message>
        <source>Give all three.</source>
        <translation>Indique las tres.</translation>
    </message>
    <message>
        <source>A path of the job contains a null character.</source>
        <translation>Una ruta de la tarea contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>Choose other paths.</source>
        <translation>Elija otras rutas.</translation>
    </message>
    <message>
        <source>The method {0} has no uncertainty; it would be the spread over latent samples.</source>
        <translation>El método {0} no tiene incertidumbre; sería la dispersión entre muestras latentes.</translation>
    </message>
    <message>
        <source>Choose the method ksdiff, or leave the uncertainty out.</source>
        <translation>Elija el método ksdiff, o deje fuera la incertidumbre.</translation>
    </message>
    <message>
        <source>tile is {0}, expected 0 or at least {1} PAN pixels.</source>
        <translation>tile es {0}; se esperaba 0 o al menos {1} píxeles de PAN.</translation>
    </message>
    <message>
        <source>Leave it out, or give a larger tile.</source>
        <translation>Déjelo fuera, o indique una tesela mayor.</translation>
    </message>
    <message>
        <source>The job has values of the wrong type for {0}.</source>
        <translation>La tarea tiene valores del tipo equivocado para {0}.</translation>
    </message>
    <message>
        <source>Give texts, numbers and lists as the documentation of the job says.</source>
        <translation>Indique textos, números y listas como dice la documentación de la tarea.</translation>
    </message>
    <message>
        <source>nodata is {0}, expected a finite number.</source>
        <translation>nodata es {0}; se esperaba un número finito.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Indique un número, o déjelo fuera.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {0}.</source>
        <translation>La tarea no es JSON válido: {0}.</translation>
    </message>
    <message>
        <source>Write the job as a JSON object.</source>
        <translation>Escriba la tarea como un objeto JSON.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected one of {2}.</source>
        <translation>{0} es {1}; se esperaba uno de {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected at least {2}.</source>
        <translation>{0} es {1}; se esperaba al menos {2}.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Indique un número mayor.</translation>
    </message>
    <message>
        <source>{0} {1} names a band twice.</source>
        <translation>{0} {1} nombra una banda dos veces.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nombre cada banda una vez.</translation>
    </message>
    <message>
        <source>extent is {0}, expected xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>extent es {0}; se esperaba xmin &lt; xmax e ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give the corners in this order: xmin, ymin, xmax, ymax.</source>
        <translation>Indique las esquinas en este orden: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>there is none, or its driver is missing or too old</source>
        <translation>no hay ninguna, o su controlador falta o es demasiado antiguo</translation>
    </message>
    <message>
        <source>{0} can be used, counted from cuda:0</source>
        <translation>se pueden usar {0}, contando desde cuda:0</translation>
    </message>
    <message>
        <source>there is none, or this build of PyTorch does not know it</source>
        <translation>no hay ninguna, o esta versión de PyTorch no la conoce</translation>
    </message>
    <message>
        <source>{0} can be used by PyTorch {1}: {2}.</source>
        <translation>{0} se puede usar con PyTorch {1}: {2}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.</source>
        <translation>Elija el dispositivo «cpu» o «auto», o instale un controlador y un PyTorch con CUDA.</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so the CPU computes: {0}.</source>
        <translation>La GPU no se puede usar, así que calcula la CPU: {0}.</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {0}.</source>
        <translation>PyTorch no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>Install it again, or choose one of the classical methods.</source>
        <translation>Instálelo de nuevo, o elija uno de los métodos clásicos.</translation>
    </message>
    <message>
        <source>Apple's GPU (mps) cannot be used by PyTorch {0}: {1}.</source>
        <translation>La GPU de Apple (mps) no se puede usar con PyTorch {0}: {1}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto".</source>
        <translation>Elija el dispositivo «cpu» o «auto».</translation>
    </message>
    <message>
        <source>There is not enough memory {0}: {1} ({2} MB of main memory are free).</source>
        <translation>No hay memoria suficiente {0}: {1} ({2} MB de memoria principal están libres).</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller tile or the device cpu.</source>
        <translation>Cierre otros programas, elija una tesela menor o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>it failed before, {0}</source>
        <translation>falló antes, {0}</translation>
    </message>
    <message>
        <source>The GPU failed {0}: {1}.</source>
        <translation>La GPU falló {0}: {1}.</translation>
    </message>
    <message>
        <source>Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.</source>
        <translation>Ejecútelo en un proceso nuevo (reinicie QGIS si corre dentro de QGIS), o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <source>No CUDA device</source>
        <translation>Ningún dispositivo CUDA</translation>
    </message>
    <message>
        <source>No device {0}</source>
        <translation>Ningún dispositivo {0}</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: {1}.</source>
        <translation>No se puede escribir nada en {0}: {1}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Another run is writing the same output ({0} is locked).</source>
        <translation>Otra ejecución está escribiendo la misma salida ({0} está bloqueado).</translation>
    </message>
    <message>
        <source>Wait for it, or choose another output.</source>
        <translation>Espérela, o elija otra salida.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The device {0} does not compute with the precision bf16 by itself.</source>
        <translation>El dispositivo {0} no calcula por sí mismo con la precisión bf16.</translation>
    </message>
    <message>
        <source>Choose the precision "auto" or "fp32".</source>
        <translation>Elija la precisión «auto» o «fp32».</translation>
    </message>
    <message>
        <source>Nyquist gain of the MS, mean of bands: {0} measured, {1} assumed;</source>
        <translation>Ganancia de Nyquist de MS, media de las bandas: {0} medida, {1} supuesta;</translation>
    </message>
    <message>
        <source>the measured one is used.</source>
        <translation>se usa la medida.</translation>
    </message>
    <message>
        <source>the assumed one is used.</source>
        <translation>se usa la supuesta.</translation>
    </message>
    <message>
        <source>The sharpness of the MS could not be measured; the assumed one is used.</source>
        <translation>La nitidez de MS no se pudo medir; se usa la supuesta.</translation>
    </message>
    <message>
        <source>lacks an operation that is needed</source>
        <translation>carece de una operación necesaria</translation>
    </message>
    <message>
        <source>has too little memory</source>
        <translation>tiene muy poca memoria</translation>
    </message>
    <message>
        <source>{0} {1}, so the CPU goes on: {2}.</source>
        <translation>{0} {1}, así que sigue la CPU: {2}.</translation>
    </message>
    <message>
        <source>The result is not finite in rows {0} to {1}, columns {2} to {3}.</source>
        <translation>El resultado no es finito en las filas {0} a {1}, columnas {2} a {3}.</translation>
    </message>
    <message>
        <source>Choose the device cpu or another method.</source>
        <translation>Elija el dispositivo cpu u otro método.</translation>
    </message>
    <message>
        <source>Memory ran out on {0}; tiles are computed in pieces of {1} pixels from here on.</source>
        <translation>La memoria de {0} se agotó; desde aquí las teselas se calculan en trozos de {1} píxeles.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of {0} x {1} pixels: {2} ({3} MB of main memory are free).</source>
        <translation>No hay memoria suficiente ni para una tesela de {0} x {1} píxeles: {2} ({3} MB de memoria principal están libres).</translation>
    </message>
    <message>
        <source>Close other programs, or choose the device cpu.</source>
        <translation>Cierre otros programas, o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <source>A tile was not finite in {0}; it is computed in fp32.</source>
        <translation>Una tesela no era finita en {0}; se calcula en fp32.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}</source>
        <translation>El dispositivo {0} no se puede usar: {1}</translation>
    </message>
    <message>
        <source>Choose the CPU.</source>
        <translation>Elija la CPU.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their architecture: {1}</source>
        <translation>Los pesos {0} no encajan en su arquitectura: {1}</translation>
    </message>
    <message>
        <source>Use weights made for this version of KSDiff.</source>
        <translation>Use pesos hechos para esta versión de KSDiff.</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>parámetro {0}</translation>
    </message>
    <message>
        <source>file {0}</source>
        <translation>archivo {0}</translation>
    </message>
    <message>
        <source>version of KSDiff</source>
        <translation>versión de KSDiff</translation>
    </message>
    <message>
        <source>header of PAN</source>
        <translation>cabecera de PAN</translation>
    </message>
    <message>
        <source>header of MS</source>
        <translation>cabecera de MS</translation>
    </message>
    <message>
        <source>the {0} was {1} and is {2} now</source>
        <translation>{0} era {1} y ahora es {2}</translation>
    </message>
    <message>
        <source>{0} bytes, {1} ns, {2}</source>
        <translation>{0} bytes, {1} ns, {2}</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>versión de {0}</translation>
    </message>
    <message>
        <source>the {0} is not what it was</source>
        <translation>{0} no es lo que era</translation>
    </message>
    <message>
        <source>{0} are kept in {1}; run it again with resume to continue.</source>
        <translation>{0} se guardan en {1}; ejecútelo de nuevo con resume para continuar.</translation>
    </message>
    <message>
        <source>{0} of {1} tiles</source>
        <translation>{0} de {1} teselas</translation>
    </message>
    <message>
        <source>Cancelled. The output was not written. {0}</source>
        <translation>Cancelado. La salida no se escribió. {0}</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} está dañado</translation>
    </message>
    <message>
        <source>{0} keeps an interrupted run. This one does not continue it, and deletes it when complete; resume would.</source>
        <translation>{0} guarda una ejecución interrumpida. Esta no la continúa y la borra al terminar; con resume se continuaría.</translation>
    </message>
    <message>
        <source>The interrupted run cannot be continued: {0}. It begins anew.</source>
        <translation>La ejecución interrumpida no se puede continuar: {0}. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Continues an interrupted run: {0} are there.</source>
        <translation>Continúa una ejecución interrumpida: {0} están ahí.</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} no es un archivo corriente</translation>
    </message>
    <message>
        <source>{0} cannot be read, {1}</source>
        <translation>{0} no se puede leer, {1}</translation>
    </message>
    <message>
        <source>If it is interrupted, this run cannot be continued: {0} is no plain file.</source>
        <translation>Si se interrumpe, esta ejecución no se podrá continuar: {0} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Tile {0} in {1} is damaged; work goes on there.</source>
        <translation>La tesela {0} de {1} está dañada; el trabajo sigue ahí.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another version</source>
        <translation>{0} está dañado o es de otra versión</translation>
    </message>
    <message>
        <source>Finished tiles cannot be kept in {0}: {1}.</source>
        <translation>Las teselas terminadas no se pueden guardar en {0}: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or run without resume.</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en la carpeta, o ejecute sin resume.</translation>
    </message>
    <message>
        <source>Deleted {0}, which a run that was killed had left behind.</source>
        <translation>Borrado {0}, que había dejado una ejecución interrumpida a la fuerza.</translation>
    </message>
    <message>
        <source>{0} % of the values do not fit the output type {1} and were clamped; choose a larger one.</source>
        <translation>Un {0} % de los valores no cabe en el tipo de salida {1} y se recortó; elija uno mayor.</translation>
    </message>
    <message>
        <source>The mask {0} covers no valid pixel of the area that is wanted.</source>
        <translation>La máscara {0} no cubre ningún píxel válido del área deseada.</translation>
    </message>
    <message>
        <source>Choose another mask or extent.</source>
        <translation>Elija otra máscara o extensión.</translation>
    </message>
    <message>
        <source>{0} % of the values are valid.</source>
        <translation>Un {0} % de los valores es válido.</translation>
    </message>
    <message>
        <source>{0} values were clamped to the range of the output type.</source>
        <translation>{0} valores se recortaron al intervalo del tipo de salida.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0}: no se pudo ({1}), {2}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written: up to {0} MB are needed, {1} MB are free.</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en la carpeta: hacen falta hasta {0} MB, hay {1} MB libres.</translation>
    </message>
    <message>
        <source>size {0} instead of {1}</source>
        <translation>tamaño {0} en lugar de {1}</translation>
    </message>
    <message>
        <source>type {0} instead of {1}</source>
        <translation>tipo {0} en lugar de {1}</translation>
    </message>
    <message>
        <source>geotransform became {0}</source>
        <translation>la geotransformación pasó a ser {0}</translation>
    </message>
    <message>
        <source>the coordinate reference system was lost</source>
        <translation>se perdió el sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>nodata {0} instead of {1}</source>
        <translation>nodata {0} en lugar de {1}</translation>
    </message>
    <message>
        <source>pixels differ in {0}</source>
        <translation>los píxeles difieren en {0}</translation>
    </message>
    <message>
        <source>GDAL reported no reason</source>
        <translation>GDAL no dio ningún motivo</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} no se puede reemplazar: {1}.</translation>
    </message>
    <message>
        <source>The complete result is kept as {0}; rename it.</source>
        <translation>El resultado completo se conserva como {0}; cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Completing the result</source>
        <translation>Completando el resultado</translation>
    </message>
    <message>
        <source>Method {0} on {1}{2}, {3} tile{4} of {5} pixels with {6} pixels around, seed {7}.</source>
        <translation>Método {0} en {1}{2}, {3} tesela(s) de {5} píxeles con {6} píxeles alrededor, semilla {7}.</translation>
    </message>
    <message>
        <source>Tile {0} of {1}</source>
        <translation>Tesela {0} de {1}</translation>
    </message>
    <message>
        <source>for tiles of {0} pixels</source>
        <translation>para teselas de {0} píxeles</translation>
    </message>
    <message>
        <source>to learn from the scene</source>
        <translation>para aprender de la escena</translation>
    </message>
    <message>
        <source>Output {0},</source>
        <translation>Salida {0},</translation>
    </message>
    <message>
        <source>no nodata value.</source>
        <translation>sin valor nodata.</translation>
    </message>
    <message>
        <source>nodata value {0}.</source>
        <translation>valor nodata {0}.</translation>
    </message>
    <message>
        <source>The {0} spans x {1} to {2}, y {3} to {4}, which lies beyond its coordinate reference system {5}.</source>
        <translation>{0} va de x {1} a {2}, y {3} a {4}, lo que queda fuera de su sistema de referencia de coordenadas {5}.</translation>
    </message>
    <message>
        <source>Assign the right coordinate reference system, or georeference it again.</source>
        <translation>Asigne el sistema de referencia de coordenadas correcto, o georreferéncielo de nuevo.</translation>
    </message>
    <message>
        <source>the grid of the PAN is not north-up</source>
        <translation>la cuadrícula de PAN no está orientada al norte</translation>
    </message>
    <message>
        <source>They are {0}{1}.</source>
        <translation>Son {0}{1}.</translation>
    </message>
    <message>
        <source>the reason cannot be shown</source>
        <translation>el motivo no se puede mostrar</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>{0} cannot be made cloud optimised</source>
        <translation>{0} no se puede optimizar para la nube</translation>
    </message>
    <message>
        <source>{0} cannot be opened again: {1}.</source>
        <translation>{0} no se puede abrir de nuevo: {1}.</translation>
    </message>
    <message>
        <source>Check that its drive is still there.</source>
        <translation>Compruebe que su unidad sigue ahí.</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews</source>
        <translation>{0} no puede recibir vistas generales</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews: {1}.</source>
        <translation>{0} no puede recibir vistas generales: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Compruebe que el disco no está lleno.</translation>
    </message>
    <message>
        <source>This GDAL cannot write cloud optimised GeoTIFFs.</source>
        <translation>Este GDAL no puede escribir GeoTIFF optimizados para la nube.</translation>
    </message>
    <message>
        <source>Choose the format geotiff with overviews.</source>
        <translation>Elija el formato geotiff con vistas generales.</translation>
    </message>
    <message>
        <source>A cloud optimised GeoTIFF cannot have COMPRESS={0}.</source>
        <translation>Un GeoTIFF optimizado para la nube no puede tener COMPRESS={0}.</translation>
    </message>
    <message>
        <source>Choose DEFLATE, LZW or ZSTD.</source>
        <translation>Elija DEFLATE, LZW o ZSTD.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose the format geotiff without overviews.</source>
        <translation>Compruebe que el disco no está lleno, o elija el formato geotiff sin vistas generales.</translation>
    </message>
    <message>
        <source>The mask {0} has no band on a map grid.</source>
        <translation>La máscara {0} no tiene ninguna banda en una cuadrícula cartográfica.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster, or polygons.</source>
        <translation>Elija un ráster georreferenciado, o polígonos.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: {1}.</source>
        <translation>La máscara {0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>Choose another mask.</source>
        <translation>Elija otra máscara.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is neither a raster nor a vector file: {0}</source>
        <translation>no es un archivo ráster ni vectorial: {0}</translation>
    </message>
    <message>
        <source>The mask {0} {1}.</source>
        <translation>La máscara {0} {1}.</translation>
    </message>
    <message>
        <source>The mask {0} has no layer {1}.</source>
        <translation>La máscara {0} no tiene la capa {1}.</translation>
    </message>
    <message>
        <source>The mask {0} holds no polygon.</source>
        <translation>La máscara {0} no contiene ningún polígono.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or a raster.</source>
        <translation>Elija una capa de polígonos, o un ráster.</translation>
    </message>
    <message>
        <source>Choose another mask, or leave it out.</source>
        <translation>Elija otra máscara, o déjela fuera.</translation>
    </message>
    <message>
        <source>No polygon of the mask {0} lies on the PAN.</source>
        <translation>Ningún polígono de la máscara {0} cae sobre PAN.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place, or check its coordinate reference system.</source>
        <translation>Elija una máscara del mismo lugar, o compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>A polygon of the mask {0} cannot be brought to the system of the PAN: {1}.</source>
        <translation>Un polígono de la máscara {0} no se puede llevar al sistema de PAN: {1}.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place.</source>
        <translation>Elija una máscara del mismo lugar.</translation>
    </message>
    <message>
        <source>it lies outside of it</source>
        <translation>queda fuera de él</translation>
    </message>
    <message>
        <source>The nodata value {0} cannot be stored as {1}.</source>
        <translation>El valor nodata {0} no se puede guardar como {1}.</translation>
    </message>
    <message>
        <source>Choose a value inside the range of the output type.</source>
        <translation>Elija un valor dentro del intervalo del tipo de salida.</translation>
    </message>
    <message>
        <source>has pixels of type {0}, expected one of {1}</source>
        <translation>tiene píxeles de tipo {0}; se esperaba uno de {1}</translation>
    </message>
    <message>
        <source>The {0} {1} {2}.</source>
        <translation>{0} {1} {2}.</translation>
    </message>
    <message>
        <source>Choose the original image.</source>
        <translation>Elija la imagen original.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be read at rows {2} to {3}, columns {4} to {5}: {6}.</source>
        <translation>{0} {1} no se puede leer en las filas {2} a {3}, columnas {4} a {5}: {6}.</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged, or its drive is gone; copy or download it again.</source>
        <translation>El archivo está incompleto o dañado, o su unidad ya no está; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The {0} {1} is not a raster that GDAL can read: {2}.</source>
        <translation>{0} {1} no es un ráster que GDAL pueda leer: {2}.</translation>
    </message>
    <message>
        <source>Choose a raster file such as a GeoTIFF.</source>
        <translation>Elija un archivo ráster, como un GeoTIFF.</translation>
    </message>
    <message>
        <source>The {0} {1} is a web layer ({2}); it has no original pixel values.</source>
        <translation>{0} {1} es una capa web ({2}); no tiene valores de píxel originales.</translation>
    </message>
    <message>
        <source>Choose the image file itself.</source>
        <translation>Elija el archivo de imagen mismo.</translation>
    </message>
    <message>
        <source>The {0} {1} holds no raster band.</source>
        <translation>{0} {1} no contiene ninguna banda ráster.</translation>
    </message>
    <message>
        <source>Choose one of its layers.</source>
        <translation>Elija una de sus capas.</translation>
    </message>
    <message>
        <source>The {0} {1} claims {2} x {3} pixels; at most {4} a side are plausible.</source>
        <translation>{0} {1} declara {2} x {3} píxeles; son verosímiles como máximo {4} por lado.</translation>
    </message>
    <message>
        <source>The header is damaged; copy or download the file again.</source>
        <translation>La cabecera está dañada; copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>only ground control points</source>
        <translation>solo puntos de control</translation>
    </message>
    <message>
        <source>no geotransform</source>
        <translation>ninguna geotransformación</translation>
    </message>
    <message>
        <source>only rational polynomials (RPC)</source>
        <translation>solo polinomios racionales (RPC)</translation>
    </message>
    <message>
        <source>The {0} {1} has {2}; it is not on a map grid.</source>
        <translation>{0} {1} tiene {2}; no está en una cuadrícula cartográfica.</translation>
    </message>
    <message>
        <source>Orthorectify or warp it first, for example with GDAL's Warp.</source>
        <translation>Ortorrectifíquelo o reproyéctelo primero, por ejemplo con «Combar (reproyectar)» de GDAL.</translation>
    </message>
    <message>
        <source>has signed bytes, which no known sensor delivers</source>
        <translation>tiene bytes con signo, que ningún sensor conocido entrega</translation>
    </message>
    <message>
        <source>Band {0} of the {1} was asked for, but {2} has {3} band{4}.</source>
        <translation>Se pidió la banda {0} de {1}, pero {2} tiene {3} banda(s).</translation>
    </message>
    <message>
        <source>Choose bands from 1 to {0}.{1}</source>
        <translation>Elija bandas de 1 a {0}.{1}</translation>
    </message>
    <message>
        <source>The {0} {1} has no spectral band.</source>
        <translation>{0} {1} no tiene ninguna banda espectral.</translation>
    </message>
    <message>
        <source>Choose a raster with at least one band that is not alpha.</source>
        <translation>Elija un ráster con al menos una banda que no sea alfa.</translation>
    </message>
    <message>
        <source>The {0} {1} does not exist.</source>
        <translation>{0} {1} no existe.</translation>
    </message>
    <message>
        <source>Choose an existing raster.</source>
        <translation>Elija un ráster existente.</translation>
    </message>
    <message>
        <source>has 1-bit pixels: it is a mask and no image</source>
        <translation>tiene píxeles de 1 bit: es una máscara y no una imagen</translation>
    </message>
    <message>
        <source>The {0} {1} is in {2} and cannot be warped to {3}: {4}.</source>
        <translation>{0} {1} está en {2} y no se puede reproyectar a {3}: {4}.</translation>
    </message>
    <message>
        <source>Reproject the {0} to the system of the PAN first.</source>
        <translation>Reproyecte primero {0} al sistema de PAN.</translation>
    </message>
    <message>
        <source>The {0} files do not share one grid: {1} has {2} x {3} pixels from {4}, {5} has {6} x {7} from {8}.</source>
        <translation>Los archivos de {0} no comparten una cuadrícula: {1} tiene {2} x {3} píxeles desde {4}, {5} tiene {6} x {7} desde {8}.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, or resample them to one grid first.</source>
        <translation>Elija bandas de una misma resolución, o remuestréelas primero a una cuadrícula.</translation>
    </message>
    <message>
        <source>{0} and {1} have different coordinate reference systems.</source>
        <translation>{0} y {1} tienen sistemas de referencia de coordenadas distintos.</translation>
    </message>
    <message>
        <source>Choose bands of one product.</source>
        <translation>Elija bandas de un mismo producto.</translation>
    </message>
    <message>
        <source>Band {0} of the {1} is an alpha band.</source>
        <translation>La banda {0} de {1} es una banda alfa.</translation>
    </message>
    <message>
        <source>Choose a spectral band.</source>
        <translation>Elija una banda espectral.</translation>
    </message>
    <message>
        <source>is paletted: its numbers are colours of a table and no radiometry</source>
        <translation>tiene paleta: sus números son colores de una tabla y no radiometría</translation>
    </message>
    <message>
        <source>no data came back</source>
        <translation>no volvió ningún dato</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>; results are written as GeoTIFF</source>
        <translation>; los resultados se escriben como GeoTIFF</translation>
    </message>
    <message>
        <source>The output {0} does not end in {1}{2}.</source>
        <translation>La salida {0} no termina en {1}{2}.</translation>
    </message>
    <message>
        <source>Change the name to one that ends in {0}.</source>
        <translation>Cambie el nombre por uno que termine en {0}.</translation>
    </message>
    <message>
        <source>The folder {0} of the output does not exist.</source>
        <translation>La carpeta {0} de la salida no existe.</translation>
    </message>
    <message>
        <source>Create it, or choose another output.</source>
        <translation>Créela, o elija otra salida.</translation>
    </message>
    <message>
        <source>The output {0} is one of the inputs, which are never changed.</source>
        <translation>La salida {0} es una de las entradas, que nunca se modifican.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Elija otra salida.</translation>
    </message>
    <message>
        <source>The output {0} is a folder.</source>
        <translation>La salida {0} es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0} has {1} MB free, up to {2} MB are needed.</source>
        <translation>{0} tiene {1} MB libres, hacen falta hasta {2} MB.</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller extent.</source>
        <translation>Libere espacio, elija otra carpeta o una extensión menor.</translation>
    </message>
    <message>
        <source>The output {0} exists already.</source>
        <translation>La salida {0} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <source>{0} is no creation option that KSDiff supports.</source>
        <translation>{0} no es una opción de creación que KSDiff admita.</translation>
    </message>
    <message>
        <source>Use NAME=VALUE with one of {0}.</source>
        <translation>Use NOMBRE=VALOR con uno de {0}.</translation>
    </message>
    <message>
        <source>The creation option {0} cannot be {1}.</source>
        <translation>La opción de creación {0} no puede ser {1}.</translation>
    </message>
    <message>
        <source>Use {0}; compression that loses information is not possible.</source>
        <translation>Use {0}; no es posible una compresión con pérdida.</translation>
    </message>
    <message>
        <source>The {0} of the output {1} is too long: with the endings of temporary files it has {2} characters, at most {3} are possible.</source>
        <translation>{0} de la salida {1} es demasiado largo: con las terminaciones de los archivos temporales tiene {2} caracteres, son posibles {3} como máximo.</translation>
    </message>
    <message>
        <source>Choose a {0} that is {1} characters shorter.</source>
        <translation>Elija uno {1} caracteres más corto: {0}.</translation>
    </message>
    <message>
        <source>The output {0} is in use: {1}.</source>
        <translation>La salida {0} está en uso: {1}.</translation>
    </message>
    <message>
        <source>Close it in other programs and remove its layer, or write to {0}.</source>
        <translation>Ciérrela en otros programas y quite su capa, o escriba en {0}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>{0} is complete, but there is no report on it. {1}</source>
        <translation>{0} está completo, pero no hay informe sobre él. {1}</translation>
    </message>
    <message>
        <source>Cancelled. {0} is complete; no report was written.</source>
        <translation>Cancelado. {0} está completo; no se escribió ningún informe.</translation>
    </message>
    <message>
        <source>The report {0} cannot be written: {1}.</source>
        <translation>El informe {0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or choose another.</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Not finite or beyond {0}, and so taken as nodata: {1}.</source>
        <translation>No finitos o más allá de {0}, y por eso tomados como nodata: {1}.</translation>
    </message>
    <message>
        <source>{0} value{1} of the {2}</source>
        <translation>{0} valor(es) de {2}</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: all are nodata, masked or not finite.</source>
        <translation>PAN y MS no tienen ningún píxel válido en común: todos son nodata, enmascarados o no finitos.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of both images.</source>
        <translation>Compruebe los valores nodata y las máscaras de ambas imágenes.</translation>
    </message>
    <message>
        <source>registration is off</source>
        <translation>el registro está desactivado</translation>
    </message>
    <message>
        <source>PAN and MS are shifted by {0} rows and {1} columns of PAN pixels (standard error {2}); {3}.</source>
        <translation>PAN y MS están desplazados {0} filas y {1} columnas de píxeles de PAN (error típico {2}); {3}.</translation>
    </message>
    <message>
        <source>PAN and MS lie {0} MS pixels apart, which is unusual: check the georeference of both images.</source>
        <translation>PAN y MS están separados {0} píxeles de MS, lo que es inusual: compruebe la georreferencia de ambas imágenes.</translation>
    </message>
    <message>
        <source>the MS is moved by the given {0} rows and {1} columns</source>
        <translation>MS se mueve las {0} filas y {1} columnas indicadas</translation>
    </message>
    <message>
        <source>there is too little to compare</source>
        <translation>hay muy poco que comparar</translation>
    </message>
    <message>
        <source>not corrected because {0}</source>
        <translation>no se corrige porque {0}</translation>
    </message>
    <message>
        <source>The shift between PAN and MS could not be measured; {0}.</source>
        <translation>El desplazamiento entre PAN y MS no se pudo medir; {0}.</translation>
    </message>
    <message>
        <source>the images do not agree well enough to be sure</source>
        <translation>las imágenes no concuerdan lo bastante para estar seguros</translation>
    </message>
    <message>
        <source>less than {0} pixels do not show</source>
        <translation>menos de {0} píxeles no se ven</translation>
    </message>
    <message>
        <source>more than {0} pixels may be a wrong georeference</source>
        <translation>más de {0} píxeles pueden ser una georreferencia errónea</translation>
    </message>
    <message>
        <source>Or download it with a browser and import the file.</source>
        <translation>O descárguelo con un navegador e importe el archivo.</translation>
    </message>
    <message>
        <source>wants a name and a password (401)</source>
        <translation>pide un nombre y una contraseña (401)</translation>
    </message>
    <message>
        <source>Look for a public address.</source>
        <translation>Busque una dirección pública.</translation>
    </message>
    <message>
        <source>refuses the file (403)</source>
        <translation>niega el archivo (403)</translation>
    </message>
    <message>
        <source>Open the address in a browser to see why.</source>
        <translation>Abra la dirección en un navegador para ver por qué.</translation>
    </message>
    <message>
        <source>has no such file (404)</source>
        <translation>no tiene tal archivo (404)</translation>
    </message>
    <message>
        <source>Check the address; a newer KSDiff may know another one.</source>
        <translation>Compruebe la dirección; un KSDiff más nuevo puede conocer otra.</translation>
    </message>
    <message>
        <source>has no such file any more (410)</source>
        <translation>ya no tiene tal archivo (410)</translation>
    </message>
    <message>
        <source>A newer KSDiff may know another address.</source>
        <translation>Un KSDiff más nuevo puede conocer otra dirección.</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>recibe demasiadas peticiones (429)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>is overloaded (503)</source>
        <translation>está sobrecargado (503)</translation>
    </message>
    <message>
        <source>bytes {0}-{1}/{2}</source>
        <translation>bytes {0}-{1}/{2}</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>Pidiendo {1} a {0}</translation>
    </message>
    <message>
        <source>Downloads need the Python package requests.</source>
        <translation>Las descargas necesitan el paquete de Python requests.</translation>
    </message>
    <message>
        <source>It asks to wait for {0} s.</source>
        <translation>Pide esperar {0} s.</translation>
    </message>
    <message>
        <source>The server {0} {1}.{2}</source>
        <translation>El servidor {0} {1}.{2}</translation>
    </message>
    <message>
        <source>{0} has sent a web page instead of weights.</source>
        <translation>{0} envió una página web en lugar de pesos.</translation>
    </message>
    <message>
        <source>{0} sends the file in compressed form.</source>
        <translation>{0} envía el archivo comprimido.</translation>
    </message>
    <message>
        <source>{0} does not say how large the file is.</source>
        <translation>{0} no dice qué tamaño tiene el archivo.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; {2} bytes were expected.</source>
        <translation>{0} tiene un archivo de {1} bytes; se esperaban {2} bytes.</translation>
    </message>
    <message>
        <source>A newer KSDiff may know these weights. Import a file, or choose another address.</source>
        <translation>Un KSDiff más nuevo puede conocer estos pesos. Importe un archivo, o elija otra dirección.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; weights have {2} at most.</source>
        <translation>{0} tiene un archivo de {1} bytes; los pesos tienen {2} como máximo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes.</source>
        <translation>{0} envía más de {1} bytes.</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0} se interrumpió tras {1} de {2} bytes.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed; a later download may continue this one.</source>
        <translation>Cancelado. No se instaló nada; una descarga posterior puede continuar esta.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Instálelo.</translation>
    </message>
    <message>
        <source>{0} asks for {1} s of patience</source>
        <translation>{0} pide {1} s de paciencia</translation>
    </message>
    <message>
        <source>{0} closed the connection.</source>
        <translation>{0} cerró la conexión.</translation>
    </message>
    <message>
        <source>has a problem (it answers {0})</source>
        <translation>tiene un problema (responde {0})</translation>
    </message>
    <message>
        <source>If this network asks you to log in, do so in a browser first.</source>
        <translation>Si esta red le pide identificarse, hágalo primero en un navegador.</translation>
    </message>
    <message>
        <source>Downloading {0}, {1} of {2} MB</source>
        <translation>Descargando {0}, {1} de {2} MB</translation>
    </message>
    <message>
        <source>Try again; what was received is continued if the server allows it.</source>
        <translation>Inténtelo de nuevo; lo recibido se continúa si el servidor lo permite.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has sent only {1} bytes in {2} s.</source>
        <translation>{0} envió solo {1} bytes en {2} s.</translation>
    </message>
    <message>
        <source>numbers of bands</source>
        <translation>números de bandas</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1} holds values that are not finite.</source>
        <translation>Los pesos {0} están dañados: {1} contiene valores no finitos.</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from.</source>
        <translation>Obtenga el archivo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{0} holds {1} tensors; expected 1 to {2}.</source>
        <translation>{0} contiene {1} tensores; se esperaba de 1 a {2}.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by KSDiff.</source>
        <translation>Elija un archivo .safetensors hecho por KSDiff.</translation>
    </message>
    <message>
        <source>{0} is cut off or has bytes to spare: {1} found, {2} expected.</source>
        <translation>{0} está cortado o le sobran bytes: se encontraron {1}, se esperaban {2}.</translation>
    </message>
    <message>
        <source>{0} is a safetensors file but not weights of KSDiff (no {1}).</source>
        <translation>{0} es un archivo safetensors pero no pesos de KSDiff (sin {1}).</translation>
    </message>
    <message>
        <source>Choose weights made by KSDiff.</source>
        <translation>Elija pesos hechos por KSDiff.</translation>
    </message>
    <message>
        <source>{0} has weights format {1}; this KSDiff reads {2}.</source>
        <translation>{0} tiene el formato de pesos {1}; este KSDiff lee {2}.</translation>
    </message>
    <message>
        <source>Update KSDiff or choose other weights.</source>
        <translation>Actualice KSDiff o elija otros pesos.</translation>
    </message>
    <message>
        <source>{0} does not say what it was trained for, but {1}.</source>
        <translation>{0} no dice para qué se entrenó, sino {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1}.</source>
        <translation>Los pesos {0} están dañados: {1}.</translation>
    </message>
    <message>
        <source>The weights were trained for {0} from {1} to {2}, this scene has {3}; the result may be worse than usual.</source>
        <translation>Los pesos se entrenaron para {0} de {1} a {2}, esta escena tiene {3}; el resultado puede ser peor de lo habitual.</translation>
    </message>
    <message>
        <source>The weights {0} cannot be read: {1}.</source>
        <translation>Los pesos {0} no se pueden leer: {1}.</translation>
    </message>
    <message>
        <source>Choose an existing .safetensors file, or one of the classical methods.</source>
        <translation>Elija un archivo .safetensors existente, o uno de los métodos clásicos.</translation>
    </message>
    <message>
        <source>{0} is not a weights file of KSDiff.</source>
        <translation>{0} no es un archivo de pesos de KSDiff.</translation>
    </message>
    <message>
        <source>{0} is not a weights file: its header says {1} bytes in a file of {2}.</source>
        <translation>{0} no es un archivo de pesos: su cabecera dice {1} bytes en un archivo de {2}.</translation>
    </message>
    <message>
        <source>Free space or permissions there, or set {0} to another folder.</source>
        <translation>Libere allí espacio o permisos, o ponga {0} en otra carpeta.</translation>
    </message>
    <message>
        <source>{0} bytes and</source>
        <translation>{0} bytes y</translation>
    </message>
    <message>
        <source>{0} is not what {1} ought to be: found {2} bytes and SHA-256 {3}, expected {4}SHA-256 {5}.{6}</source>
        <translation>{0} no es lo que debería ser {1}: se encontraron {2} bytes y SHA-256 {3}, se esperaba {4}SHA-256 {5}.{6}</translation>
    </message>
    <message>
        <source>Get the file anew from where it is published.</source>
        <translation>Obtenga el archivo de nuevo de donde está publicado.</translation>
    </message>
    <message>
        <source>It begins like a web page.</source>
        <translation>Empieza como una página web.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. No se instaló nada.</translation>
    </message>
    <message>
        <source>Waiting for another KSDiff that installs the same weights</source>
        <translation>Esperando a otro KSDiff que instala los mismos pesos</translation>
    </message>
    <message>
        <source>{0} has {1} MB free; {2} MB are needed.</source>
        <translation>{0} tiene {1} MB libres; hacen falta {2} MB.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} no se puede crear: {1}.</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Verificando {0}</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Cierre los programas que lo usan, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The weights {0} are not on this machine.</source>
        <translation>Los pesos {0} no están en este equipo.</translation>
    </message>
    <message>
        <source>Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or python -m ksdiff_core weights download {0}.</source>
        <translation>Descárguelos: Complementos, KSDiff, Pesos en QGIS, el algoritmo ksdiff:weights, o python -m ksdiff_core weights download {0}.</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>{0} changes the weights {1} {2} with SHA-256 {3}, which are not on this machine.</source>
        <translation>{0} cambia los pesos {1} {2} con SHA-256 {3}, que no están en este equipo.</translation>
    </message>
    <message>
        <source>Import those weights, or adapt to the scene anew.</source>
        <translation>Importe esos pesos, o adapte de nuevo a la escena.</translation>
    </message>
    <message>
        <source>{0} does not say which weights it changes.</source>
        <translation>{0} no dice qué pesos cambia.</translation>
    </message>
    <message>
        <source>Make it anew with ksdiff:adapt.</source>
        <translation>Hágalo de nuevo con ksdiff:adapt.</translation>
    </message>
    <message>
        <source>{0} changes weights that are adapted themselves.</source>
        <translation>{0} cambia pesos que ya están adaptados.</translation>
    </message>
    <message>
        <source>Take the weights that those were made from.</source>
        <translation>Tome los pesos de los que se hicieron aquellos.</translation>
    </message>
    <message>
        <source>The weights were adapted to {0}, this scene is from {1}; the shipped weights may be better.</source>
        <translation>Los pesos se adaptaron a {0}, esta escena es de {1}; los pesos incluidos pueden ser mejores.</translation>
    </message>
    <message>
        <source>The weights were adapted with {0} bands, this scene has {1}; the shipped weights may be better.</source>
        <translation>Los pesos se adaptaron con {0} bandas, esta escena tiene {1}; los pesos incluidos pueden ser mejores.</translation>
    </message>
    <message>
        <source>{0} changes {1} {2}, which {3} does not have.</source>
        <translation>{0} cambia {1} {2}, que {3} no tiene.</translation>
    </message>
    <message>
        <source>an unknown sensor</source>
        <translation>un sensor desconocido</translation>
    </message>
    <message>
        <source>No weights are called “{0}”.</source>
        <translation>Ningunos pesos se llaman «{0}».</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Se conocen {0}.</translation>
    </message>
    <message>
        <source>The weights {0} ship with KSDiff and stay.</source>
        <translation>Los pesos {0} vienen con KSDiff y se quedan.</translation>
    </message>
    <message>
        <source>Only weights in {0} can be removed.</source>
        <translation>Solo se pueden quitar los pesos de {0}.</translation>
    </message>
    <message>
        <source>{0} is the name of weights with SHA-256 {1}, not {2}.</source>
        <translation>{0} es el nombre de pesos con SHA-256 {1}, no {2}.</translation>
    </message>
    <message>
        <source>Give the other weights another name.</source>
        <translation>Dé otro nombre a los otros pesos.</translation>
    </message>
    <message>
        <source>Nobody has said where the weights {0} can be downloaded.</source>
        <translation>Nadie ha dicho dónde se pueden descargar los pesos {0}.</translation>
    </message>
    <message>
        <source>Give an address and a SHA-256, or import a file.</source>
        <translation>Indique una dirección y un SHA-256, o importe un archivo.</translation>
    </message>
    <message>
        <source>{0} has SHA-256 {1}, not {2}.</source>
        <translation>{0} tiene SHA-256 {1}, no {2}.</translation>
    </message>
    <message>
        <source>Leave the hash out, or give the address of the other weights.</source>
        <translation>Deje fuera el hash, o indique la dirección de los otros pesos.</translation>
    </message>
    <message>
        <source>{0} ships with KSDiff, but {1} is damaged.</source>
        <translation>{0} viene con KSDiff, pero {1} está dañado.</translation>
    </message>
    <message>
        <source>Install KSDiff anew.</source>
        <translation>Instale KSDiff de nuevo.</translation>
    </message>
    <message>
        <source>Choose another name, remove them first, or allow to overwrite them.</source>
        <translation>Elija otro nombre, quítelos primero, o permita sobrescribirlos.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Elija un archivo que pueda leer.</translation>
    </message>
    <message>
        <source>An address alone is not enough: the SHA-256 of the weights is needed too.</source>
        <translation>Una dirección sola no basta: también hace falta el SHA-256 de los pesos.</translation>
    </message>
    <message>
        <source>Copy it from where the weights are published.</source>
        <translation>Cópielo de donde están publicados los pesos.</translation>
    </message>
    <message>
        <source>Kernel-space diffusion</source>
        <translation>Difusión en el espacio de los núcleos</translation>
    </message>
    <message>
        <source>KSDiff without the diffusion</source>
        <translation>KSDiff sin la difusión</translation>
    </message>
    <message>
        <source>Kernel-space diffusion, a smaller network</source>
        <translation>Difusión en el espacio de los núcleos, una red más pequeña</translation>
    </message>
    <message>
        <source>“{0}” is not a SHA-256; 64 hexadecimal digits were expected.</source>
        <translation>«{0}» no es un SHA-256; se esperaban 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of weights.</source>
        <translation>«{0}» no puede ser el nombre de unos pesos.</translation>
    </message>
    <message>
        <source>Use up to 64 letters a to z, digits, dots, hyphens and underscores.</source>
        <translation>Use hasta 64 letras de la a a la z, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The table of weights {0} is damaged: {1}.</source>
        <translation>La tabla de pesos {0} está dañada: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be downloaded from: an address that begins with https:// is expected.</source>
        <translation>No se puede descargar de «{0}»: se espera una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Choose such an address, or import a file.</source>
        <translation>Elija una dirección así, o importe un archivo.</translation>
    </message>
    <message>
        <source>The transfer from {0} broke off: {1}.</source>
        <translation>La transferencia de {0} se interrumpió: {1}.</translation>
    </message>
    <message>
        <source>The proxy demands a user name and a password (407).</source>
        <translation>El proxy exige un usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and the host, with a colon between them and an @ after them.</source>
        <translation>Indíquelos en QGIS en Configuración, Opciones, Red, o en HTTPS_PROXY entre http:// y el servidor, con dos puntos entre ellos y una @ después.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next, more than {1} times.</source>
        <translation>{0} lleva de una dirección a la siguiente más de {1} veces.</translation>
    </message>
    <message>
        <source>Look for another address.</source>
        <translation>Busque otra dirección.</translation>
    </message>
    <message>
        <source>Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.</source>
        <translation>Compruebe el proxy: Configuración, Opciones, Red en QGIS, o HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of {0} cannot be verified; something in between may read along.</source>
        <translation>El certificado de {0} no se puede verificar; algo intermedio podría estar leyendo.</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, add its certificate in QGIS under Settings, Options, Authentication, or give it with --ca-bundle. Or import a file.</source>
        <translation>Si su organización inspecciona las conexiones, añada su certificado en QGIS en Configuración, Opciones, Autenticación, o indíquelo con --ca-bundle. O importe un archivo.</translation>
    </message>
    <message>
        <source>{0} has fallen silent.</source>
        <translation>{0} dejó de responder.</translation>
    </message>
    <message>
        <source>Try again later, or import a file.</source>
        <translation>Inténtelo más tarde, o importe un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached in this way: {1}.</source>
        <translation>No se llega a {0} de esta manera: {1}.</translation>
    </message>
    <message>
        <source>Check the proxy.</source>
        <translation>Compruebe el proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {0}.</source>
        <translation>No hay conexión con {0}.</translation>
    </message>
    <message>
        <source>Check the network, or import a file.</source>
        <translation>Compruebe la red, o importe un archivo.</translation>
    </message>
    <message>
        <source>KSDiff download</source>
        <translation>Descarga de KSDiff</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached.</source>
        <translation>No se llega al proxy {0}.</translation>
    </message>
</context>
</TS>
